package org.opencarers.core.grants;

/** What became of an application. While nothing is decided there is no decision. */
public enum GrantDecision {
    /** All that was asked for is granted. */
    GRANTED,
    /** A part of it is granted. */
    GRANTED_IN_PART,
    /** Nothing is granted. */
    REFUSED,
    /** The applicant has taken the application back. */
    WITHDRAWN
}
