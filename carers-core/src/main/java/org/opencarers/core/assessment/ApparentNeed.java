package org.opencarers.core.assessment;

import org.opencarers.core.text.Titled;

/** Whether it appears to the authority that the carer may need support (Care Act 2014, s. 10(1)). */
public enum ApparentNeed implements Titled {
    /** The carer may need support now. */
    NOW("now"),
    /** Not now, but the carer may in the future. */
    FUTURE_ONLY("only in the future"),
    /** It does not appear so. */
    NONE("not at all");

    private final String title;

    ApparentNeed(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
