package org.opencarers.core.breaks;

/** Whom a short break is for. */
public enum BreakRecipient {
    /** The carer. */
    CARER,
    /** The person cared for. */
    CARED_FOR_PERSON,
    /** Both of them. */
    BOTH
}
