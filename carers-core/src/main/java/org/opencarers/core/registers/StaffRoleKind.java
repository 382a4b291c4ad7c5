package org.opencarers.core.registers;

/** What a member of staff is there for, as regards carers. */
public enum StaffRoleKind {
    /** Keeps carers in the mind of a team, beside other work. */
    CARERS_CHAMPION,
    /** Answers for the work with carers of a service or organisation. */
    CARER_LEAD,
    /** Supports carers, as the whole of the work. */
    CARERS_SUPPORT_WORKER,
    /** Supports carers under 18. */
    YOUNG_CARERS_WORKER,
    /** Carries out carers' assessments. */
    ASSESSMENT_WORKER,
    /** Anything else. */
    OTHER
}
