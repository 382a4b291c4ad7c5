package org.opencarers.core.assessment;

import org.opencarers.core.text.Titled;

/** Somebody who asks for an assessment. */
public enum Requester implements Titled {
    /** The carer. */
    CARER("the carer"),
    /** A parent of the carer, where the carer is a child. */
    PARENT_OF_CARER("a parent of the carer"),
    /** Anybody else. */
    OTHER("somebody else");

    private final String title;

    Requester(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
