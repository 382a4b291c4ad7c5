package org.opencarers.core.consent;

/** What an assessment of capacity found, about one decision on one day. */
public enum CapacityFinding {
    /** The person can make the decision. */
    HAS_CAPACITY,
    /** The person cannot. */
    LACKS_CAPACITY,
    /** The person can at some times and not at others. */
    FLUCTUATES
}
