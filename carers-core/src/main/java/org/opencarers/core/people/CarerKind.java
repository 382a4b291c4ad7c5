package org.opencarers.core.people;

/** A kind of carer, as registers count them; one person can be several kinds. */
public enum CarerKind {
    /** An adult who cares for an adult. */
    ADULT_CARER,
    /** A child who cares for somebody. */
    YOUNG_CARER,
    /** A carer between 16 and 25, as many services for young adults draw the line. */
    YOUNG_ADULT_CARER,
    /** The parent of a disabled child. */
    PARENT_CARER,
    /** A brother or sister of the person cared for. */
    SIBLING_CARER,
    /** Somebody whose caring has ended. */
    FORMER_CARER
}
