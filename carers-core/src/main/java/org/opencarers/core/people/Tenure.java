package org.opencarers.core.people;

import org.opencarers.core.text.Titled;

/** How the applicant for a grant holds the home. */
public enum Tenure implements Titled {
    /** Owns it. */
    OWNER("owns the home"),
    /** Rents it. */
    TENANT("rents the home"),
    /** Lives there in some other way. */
    OTHER("neither owns nor rents the home");

    private final String title;

    Tenure(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
