package org.opencarers.core.registers;

/** How a carer came to be on a register. */
public enum RegistrationSource {
    /** The carer asked for it. */
    SELF_REFERRAL,
    /** A general practice sent the carer. */
    GENERAL_PRACTICE,
    /** A hospital or mental health trust sent the carer. */
    HOSPITAL,
    /** A council sent the carer. */
    COUNCIL,
    /** A charity or another voluntary organisation sent the carer. */
    VOLUNTARY_ORGANISATION,
    /** A school, college or university sent the carer. */
    SCHOOL_OR_COLLEGE,
    /** A relative or a friend made the carer known. */
    FAMILY_OR_FRIEND,
    /** Any other way. */
    OTHER
}
