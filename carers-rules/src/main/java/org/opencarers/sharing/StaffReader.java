package org.opencarers.sharing;

/**
 * Who among staff reads an answer.
 *
 * <p>A harm flag says that somebody fears harm by the recipient or to a child. Who may see one is for the service to decide, person
 * by person: where it has not, take the first.
 */
public enum StaffReader {
    /** Somebody who may not see harm flags, or of whom nobody has said that they may. */
    WITHOUT_HARM_FLAGS,
    /** Somebody who may see harm flags, such as those to whom such an answer is referred. */
    WITH_HARM_FLAGS
}
