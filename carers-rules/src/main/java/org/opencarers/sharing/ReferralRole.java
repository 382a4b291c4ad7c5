package org.opencarers.sharing;

import org.opencarers.core.text.Titled;

/** Somebody to whom a question about sharing is referred. Each is a role in a team or trust, never a person. */
public enum ReferralRole implements Titled {
    /** The professional named in the care plan. */
    NAMED_PROFESSIONAL("the named professional"),
    /** Who coordinates the patient's care. */
    CARE_COORDINATOR("the care coordinator"),
    /** Who is responsible for the patient's treatment. */
    RESPONSIBLE_CLINICIAN("the responsible clinician"),
    /** A clinician senior enough to weigh the public interest. */
    SENIOR_CLINICIAN("a senior clinician"),
    /** Who treats the patient in an emergency department. */
    TREATING_CLINICIAN("the treating clinician"),
    /** Who is in charge of the ward on this shift. */
    NURSE_IN_CHARGE("the nurse in charge"),
    /** Who leads the crisis team on this shift. */
    CRISIS_LEAD("the lead of the crisis team"),
    /** Who arranges discharge from hospital. */
    DISCHARGE_COORDINATOR("the discharge coordinator"),
    /** Who makes the decision in the best interests of a patient who lacks capacity. */
    DECISION_MAKER("whoever makes the best-interests decision"),
    /** The meeting that decides where people close to the patient disagree. */
    BEST_INTERESTS_MEETING("a best-interests meeting"),
    /** The trust's lead on the Mental Capacity Act 2005. */
    MCA_LEAD("the lead on the Mental Capacity Act"),
    /** The office that administers the Mental Health Act 1983. */
    MHA_OFFICE("the Mental Health Act office"),
    /** The approved mental health professional. */
    AMHP("the approved mental health professional"),
    /** The lead on safeguarding, of adults or of children. */
    SAFEGUARDING_LEAD("the safeguarding lead"),
    /** The lead on safeguarding adults. */
    SAFEGUARDING_ADULTS_LEAD("the lead on safeguarding adults"),
    /** The lead on safeguarding children. */
    SAFEGUARDING_CHILDREN_LEAD("the lead on safeguarding children"),
    /** The social worker of a child under a care order. */
    ALLOCATED_SOCIAL_WORKER("the allocated social worker"),
    /** The senior person who guards the confidentiality of patients. */
    CALDICOTT_GUARDIAN("the Caldicott Guardian"),
    /** The team that advises on law and policy about information. */
    INFORMATION_GOVERNANCE("information governance"),
    /** The team that answers requests for records. */
    ACCESS_TO_RECORDS_TEAM("the access to records team"),
    /** The trust's lawyers. */
    LEGAL_TEAM("the legal team"),
    /** The team that answers complaints and elected representatives. */
    COMPLAINTS_TEAM("the complaints team"),
    /** Who wrote the note that is asked for. */
    AUTHOR_OF_NOTE("the author of the note");

    private final String title;

    ReferralRole(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
