package org.opencarers.core.sharing;

/** What the carer is telling the team (the confidentiality specification, section 2.3). */
public enum CarerDisclosure {
    /** Nothing that asks for care. */
    NONE,
    /** Something in confidence. */
    IN_CONFIDENCE,
    /** Something that suggests harm to the patient. */
    POSSIBLE_HARM_TO_PATIENT,
    /** That the carer is being abused. */
    ABUSE_OF_CARER,
    /** Something that raises concern for a young carer. */
    YOUNG_CARER_CONCERN
}
