package org.opencarers.core.support;

/** What a carer would be charged for. */
public enum ChargeSubject {
    /** Support to the carer. */
    SUPPORT_TO_CARER,
    /** Care to the person cared for. */
    CARE_TO_CARED_FOR,
    /** The carer's assessment itself. */
    CARERS_ASSESSMENT
}
