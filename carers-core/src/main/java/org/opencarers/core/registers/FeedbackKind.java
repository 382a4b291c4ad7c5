package org.opencarers.core.registers;

/** What kind of feedback somebody gives. */
public enum FeedbackKind {
    /** Praise. */
    COMPLIMENT,
    /** Something that worries, without a formal complaint. */
    CONCERN,
    /** A formal complaint. */
    COMPLAINT,
    /** A question to the organisation. */
    QUESTION
}
