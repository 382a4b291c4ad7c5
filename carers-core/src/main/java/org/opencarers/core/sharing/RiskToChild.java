package org.opencarers.core.sharing;

/** A risk to a child (the confidentiality specification, section 2.4). */
public enum RiskToChild {
    /** None. */
    NONE,
    /** There is reasonable concern for a child. */
    REASONABLE_CONCERN,
    /** Sexual activity with a child under 13. */
    UNDER_13_SEXUAL_ACTIVITY
}
