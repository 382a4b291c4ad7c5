package org.opencarers.conformance.generate;

/** The members of generated set facts with a long list: too long to try every subset. */
public enum Benefit {
    /** The first of ten benefits without a meaning of their own. */
    FIRST,
    /** The second. */
    SECOND,
    /** The third. */
    THIRD,
    /** The fourth. */
    FOURTH,
    /** The fifth. */
    FIFTH,
    /** The sixth. */
    SIXTH,
    /** The seventh. */
    SEVENTH,
    /** The eighth. */
    EIGHTH,
    /** The ninth. */
    NINTH,
    /** The tenth. */
    TENTH
}
