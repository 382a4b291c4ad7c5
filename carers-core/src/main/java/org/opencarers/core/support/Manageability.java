package org.opencarers.core.support;

import org.opencarers.core.text.Titled;

/** Whether a direct payment can be managed. */
public enum Manageability implements Titled {
    /** Yes, by the person alone. */
    ALONE("can be managed alone"),
    /** Yes, with whatever help the person can get. */
    WITH_HELP("can be managed with whatever help there is"),
    /** No, not even with help. */
    NO("cannot be managed");

    private final String title;

    Manageability(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
