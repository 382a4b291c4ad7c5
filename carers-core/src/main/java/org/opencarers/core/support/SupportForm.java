package org.opencarers.core.support;

import org.opencarers.core.text.Titled;

/** How a carer's need would be met. */
public enum SupportForm implements Titled {
    /** By support to the carer. */
    SUPPORT_TO_CARER("support to the carer"),
    /** By care to the adult cared for. */
    CARE_TO_CARED_FOR("care to the adult cared for");

    private final String title;

    SupportForm(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
