package org.opencarers.conformance.generate;

/** The members of generated set facts with a short list. */
public enum Need {
    /** Help with washing. */
    WASHING,
    /** Help with dressing. */
    DRESSING,
    /** Help with eating. */
    EATING,
    /** Help with moving about. */
    MOVING
}
