package org.opencarers.core.organisations;

import org.opencarers.core.text.Titled;

/** Who manages a hospital. */
public enum HospitalManager implements Titled {
    /** An NHS trust. */
    NHS_TRUST("an NHS trust"),
    /** An NHS foundation trust. */
    NHS_FOUNDATION_TRUST("an NHS foundation trust"),
    /** Anybody else, such as a private hospital. */
    OTHER("somebody else");

    private final String title;

    HospitalManager(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
