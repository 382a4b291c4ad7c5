package org.opencarers.core.consent;

/**
 * What information is wanted for (the confidentiality specification, section 2.5).
 *
 * <p>A purpose that is not known is not "any purpose".
 */
public enum Purpose {
    /** Support with caring for the patient. */
    CARE_SUPPORT,
    /** Support for the carer. */
    CARER_SUPPORT,
    /** Acting in a crisis. */
    CRISIS_RESPONSE,
    /** Planning the patient's discharge. */
    DISCHARGE_PLANNING,
    /** A short break from caring. */
    SHORT_BREAK,
    /** Assessing the carer's needs. */
    CARER_ASSESSMENT,
    /** A grant for the carer. */
    CARER_GRANT,
    /** Protecting somebody from serious harm. */
    PROTECT_FROM_SERIOUS_HARM,
    /** An emergency. */
    EMERGENCY,
    /** Safeguarding somebody from abuse or neglect. */
    SAFEGUARDING,
    /** A decision that an attorney has to make. */
    ATTORNEY_DECISION,
    /** A decision that a deputy has to make. */
    DEPUTY_DECISION,
    /** Consulting people about the patient's best interests (Mental Capacity Act 2005, s. 4(7)). */
    BEST_INTERESTS_CONSULTATION,
    /** Consulting the nearest relative before an application (Mental Health Act 1983, s. 11(4)). */
    STATUTORY_S11_4,
    /** The copy of what a detained patient is told (Mental Health Act 1983, s. 132). */
    STATUTORY_S132,
    /** The copy of what a community patient is told (Mental Health Act 1983, s. 132A). */
    STATUTORY_S132A,
    /** Telling the nearest relative of the discharge (Mental Health Act 1983, s. 133). */
    STATUTORY_S133,
    /** A request of a safeguarding adults board (Care Act 2014, s. 45). */
    STATUTORY_S45,
    /** Somebody's request for the data held about them. */
    SUBJECT_ACCESS_REQUEST,
    /** An order of a court. */
    COURT_ORDER,
    /** A complaint. */
    COMPLAINT,
    /** A matter of law or property. */
    LEGAL_OR_PROPERTY,
    /** Research, or planning that is not about one person's care. */
    RESEARCH_OR_PLANNING
}
