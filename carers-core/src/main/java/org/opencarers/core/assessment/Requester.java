package org.opencarers.core.assessment;

/** Somebody who asks for an assessment. */
public enum Requester {
    /** The carer. */
    CARER,
    /** A parent of the carer, where the carer is a child. */
    PARENT_OF_CARER,
    /** Anybody else. */
    OTHER
}
