package org.opencarers.core.sharing;

/** The risk that the patient is to themselves (the confidentiality specification, section 2.4). */
public enum RiskToSelf {
    /** None. */
    NONE,
    /** In the past only. */
    HISTORICAL,
    /** High. */
    HIGH,
    /** Imminent. */
    IMMINENT
}
