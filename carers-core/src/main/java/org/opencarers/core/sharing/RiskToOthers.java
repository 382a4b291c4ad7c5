package org.opencarers.core.sharing;

/** The risk that the patient is to others (the confidentiality specification, section 2.4). */
public enum RiskToOthers {
    /** None. */
    NONE,
    /** In the past only. */
    HISTORICAL,
    /** A threat against the recipient. */
    SPECIFIC_THREAT_TO_RECIPIENT,
    /** A serious disease that the recipient could catch. */
    SERIOUS_COMMUNICABLE_DISEASE,
    /** Abuse of the carer. */
    ABUSE_OF_CARER
}
