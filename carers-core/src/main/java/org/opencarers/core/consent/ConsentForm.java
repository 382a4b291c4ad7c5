package org.opencarers.core.consent;

/** How a consent or refusal was given (the confidentiality specification, section 2.4). */
public enum ConsentForm {
    /** In a conversation that was written down. */
    RECORDED_CONVERSATION,
    /** On a form that was signed. */
    SIGNED_FORM,
    /** By what the person did, such as inviting the carer into the room. */
    CONDUCT,
    /** In a statement made beforehand, for a time when the person cannot decide. */
    ADVANCE_STATEMENT
}
