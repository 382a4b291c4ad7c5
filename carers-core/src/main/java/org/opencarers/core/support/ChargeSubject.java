package org.opencarers.core.support;

import org.opencarers.core.text.Titled;

/** What a carer would be charged for. */
public enum ChargeSubject implements Titled {
    /** Support to the carer. */
    SUPPORT_TO_CARER("support to the carer"),
    /** Care to the person cared for. */
    CARE_TO_CARED_FOR("care to the person cared for"),
    /** The carer's assessment itself. */
    CARERS_ASSESSMENT("the carer's assessment");

    private final String title;

    ChargeSubject(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
