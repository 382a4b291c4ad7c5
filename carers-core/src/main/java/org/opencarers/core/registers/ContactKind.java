package org.opencarers.core.registers;

/**
 * How an organisation had to do with a carer.
 *
 * <p>Talks by telephone, face to face and at home are kept apart, as the evaluation in Kent's report of 2009/10 asks.
 */
public enum ContactKind {
    /** A talk by telephone. */
    TELEPHONE,
    /** A talk face to face, elsewhere than at the carer's home. */
    FACE_TO_FACE,
    /** A talk at the carer's home. */
    HOME_VISIT,
    /** A talk by video. */
    VIDEO_CALL,
    /** An email or a text message. */
    EMAIL_OR_MESSAGE,
    /** A letter. */
    LETTER,
    /** A group or a course. */
    GROUP,
    /** Any other way. */
    OTHER
}
