package org.opencarers.core.sharing;

/**
 * Whether a patient under 16 has the understanding to decide about this (the confidentiality specification,
 * sections 2.1 and 6).
 */
public enum GillickCompetence {
    /** The child has it, and decides. */
    COMPETENT,
    /** The child has not: parental responsibility decides. */
    NOT_COMPETENT,
    /** Nobody has assessed it: a clinician has to. */
    NOT_ASSESSED,
    /** The patient is 16 or over. */
    NOT_APPLICABLE
}
