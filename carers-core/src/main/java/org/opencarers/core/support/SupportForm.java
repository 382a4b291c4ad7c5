package org.opencarers.core.support;

/** How a carer's need would be met. */
public enum SupportForm {
    /** By support to the carer. */
    SUPPORT_TO_CARER,
    /** By care to the adult cared for. */
    CARE_TO_CARED_FOR
}
