package org.opencarers.core.people;

/** How the applicant for a grant holds the home. */
public enum Tenure {
    /** Owns it. */
    OWNER,
    /** Rents it. */
    TENANT,
    /** Lives there in some other way. */
    OTHER
}
