package org.opencarers.core.reports;

import org.opencarers.core.text.Titled;

/** A service for carers in Client Level Data, by whom it reaches. */
public enum CarerSupport implements Titled {
    /** Support for the carer. */
    DIRECT_TO_CARER("Carer Support: Direct to Carer"),
    /** Care for the other person, so that the carer is relieved. */
    INVOLVING_PERSON_CARED_FOR("Carer Support: Support involving the person cared-for");

    private final String title;

    CarerSupport(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
