package org.opencarers.core.caring;

import org.opencarers.core.text.Titled;

/** Whether care is given to the person now, or meant to be (Care Act 2014, s. 10(3)). */
public enum CareProvision implements Titled {
    /** The carer gives care now. */
    PROVIDES("cares for this person"),
    /** The carer means to give care, and does not yet. */
    INTENDS_TO_PROVIDE("means to care for this person"),
    /** The carer neither gives care nor means to. */
    NEITHER("neither cares for this person nor means to");

    private final String title;

    CareProvision(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
