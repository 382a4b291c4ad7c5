package org.opencarers.core.assessment;

import org.opencarers.core.text.Titled;

/** A professional's judgement of the impact on somebody's well-being. */
public enum SignificantImpact implements Titled {
    /** There is a significant impact. */
    YES("significant"),
    /** There is likely to be one. */
    LIKELY("likely to be significant"),
    /** There is none, and none is likely. */
    NO("neither significant nor likely to be");

    private final String title;

    SignificantImpact(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
