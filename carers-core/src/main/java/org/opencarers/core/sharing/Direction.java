package org.opencarers.core.sharing;

/** Who would tell whom (the confidentiality specification, section 2.3). */
public enum Direction {
    /** The team is asked and would tell the recipient. */
    TEAM_TO_RECIPIENT,
    /** Staff think of telling, without having been asked. */
    TEAM_CONSIDERING,
    /** The team would tell the patient, who is the recipient. */
    TEAM_TO_PATIENT,
    /** One organisation would tell another. */
    BETWEEN_ORGANISATIONS
}
