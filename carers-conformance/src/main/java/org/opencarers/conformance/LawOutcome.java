package org.opencarers.conformance;

/** How the examination of a pack by a law ended. */
public enum LawOutcome {
    /** It holds in every case that there is: all regions of the facts, on days that stand for all days. */
    PROVED,
    /** It held in all cases that were tried. */
    HELD,
    /** There is a case in which it does not hold. */
    FAILED,
    /** The pack does not do what the law is about, and it was checked that it does not. */
    NOT_APPLICABLE,
    /** It was not examined, for a reason that the result tells. */
    UNTESTED
}
