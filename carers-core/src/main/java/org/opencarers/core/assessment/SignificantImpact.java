package org.opencarers.core.assessment;

/** A professional's judgement of the impact on somebody's well-being. */
public enum SignificantImpact {
    /** There is a significant impact. */
    YES,
    /** There is likely to be one. */
    LIKELY,
    /** There is none, and none is likely. */
    NO
}
