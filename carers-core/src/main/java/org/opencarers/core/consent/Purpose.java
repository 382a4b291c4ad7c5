package org.opencarers.core.consent;

import org.opencarers.core.text.Titled;

/**
 * What information is wanted for (the confidentiality specification, section 2.5).
 *
 * <p>A purpose that is not known is not "any purpose".
 */
public enum Purpose implements Titled {
    /** Support with caring for the patient. */
    CARE_SUPPORT("care support"),
    /** Support for the carer. */
    CARER_SUPPORT("support for the carer"),
    /** Acting in a crisis. */
    CRISIS_RESPONSE("acting in a crisis"),
    /** Planning the patient's discharge. */
    DISCHARGE_PLANNING("planning the discharge"),
    /** A short break from caring. */
    SHORT_BREAK("a short break from caring"),
    /** Assessing the carer's needs. */
    CARER_ASSESSMENT("an assessment of the carer's needs"),
    /** A grant for the carer. */
    CARER_GRANT("a grant for the carer"),
    /** Protecting somebody from serious harm. */
    PROTECT_FROM_SERIOUS_HARM("protecting somebody from serious harm"),
    /** An emergency. */
    EMERGENCY("an emergency"),
    /** Safeguarding somebody from abuse or neglect. */
    SAFEGUARDING("safeguarding"),
    /** A decision that an attorney has to make. */
    ATTORNEY_DECISION("a decision of an attorney"),
    /** A decision that a deputy has to make. */
    DEPUTY_DECISION("a decision of a deputy"),
    /** Consulting people about the patient's best interests (Mental Capacity Act 2005, s. 4(7)). */
    BEST_INTERESTS_CONSULTATION("consulting about the patient's best interests (Mental Capacity Act 2005 s.4(7))"),
    /** Consulting the nearest relative before an application (Mental Health Act 1983, s. 11(4)). */
    STATUTORY_S11_4("consulting the nearest relative before an application (Mental Health Act 1983 s.11(4))"),
    /** The copy of what a detained patient is told (Mental Health Act 1983, s. 132). */
    STATUTORY_S132("the copy of what a detained patient is told (Mental Health Act 1983 s.132)"),
    /** The copy of what a community patient is told (Mental Health Act 1983, s. 132A). */
    STATUTORY_S132A("the copy of what a community patient is told (Mental Health Act 1983 s.132A)"),
    /** Telling the nearest relative of the discharge (Mental Health Act 1983, s. 133). */
    STATUTORY_S133("telling the nearest relative of the discharge (Mental Health Act 1983 s.133)"),
    /** A request of a safeguarding adults board (Care Act 2014, s. 45). */
    STATUTORY_S45("a request of a safeguarding adults board (Care Act 2014 s.45)"),
    /** Somebody's request for the data held about them. */
    SUBJECT_ACCESS_REQUEST("a subject access request"),
    /** An order of a court. */
    COURT_ORDER("an order of a court"),
    /** A complaint. */
    COMPLAINT("a complaint"),
    /** A matter of law or property. */
    LEGAL_OR_PROPERTY("a matter of law or property"),
    /** Research, or planning that is not about one person's care. */
    RESEARCH_OR_PLANNING("research or planning");

    private final String title;

    Purpose(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
