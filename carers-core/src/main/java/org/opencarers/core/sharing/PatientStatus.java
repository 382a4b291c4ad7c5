package org.opencarers.core.sharing;

/** How the patient stands towards the team that is asked (the confidentiality specification, section 2.1). */
public enum PatientStatus {
    /** A patient who lives in the community. */
    COMMUNITY,
    /** A patient in hospital. */
    INPATIENT,
    /** Somebody whom the team is assessing. */
    UNDER_ASSESSMENT,
    /** Somebody in an emergency department. */
    EMERGENCY_DEPARTMENT,
    /** Somebody whom the team does not treat; no answer may give that away. */
    NOT_A_PATIENT
}
