package org.opencarers.core.figures;

/** What a comparison of a printed figure with arithmetic comes to. */
public enum Verdict {
    /** The printed figure is what arithmetic gives. */
    AGREES,
    /** The printed figure is not what arithmetic gives. */
    DIFFERS,
    /** The printed figure can be read in more than one way; each reading has a verdict of its own. */
    AMBIGUOUS,
    /** Nothing is printed, what is printed is no number, or nothing can be computed. */
    NOT_COMPARABLE
}
