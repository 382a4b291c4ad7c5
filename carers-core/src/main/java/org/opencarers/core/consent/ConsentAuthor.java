package org.opencarers.core.consent;

/** Who gave or refused consent (the confidentiality specification, section 2.4). */
public enum ConsentAuthor {
    /** The patient. */
    PATIENT,
    /** The carer, about what is the carer's own. */
    CARER,
    /** Somebody who holds parental responsibility for a patient under 16. */
    PARENTAL_RESPONSIBILITY_HOLDER,
    /** A relative who has no authority to decide for the patient. */
    RELATIVE_WITHOUT_AUTHORITY
}
