package org.opencarers.core.consent;

/** On what ground a named person decided to share (the confidentiality specification, section 2.4). */
public enum RecordedDecisionType {
    /** The best interests of a patient who lacks capacity. */
    BEST_INTERESTS,
    /** A public interest that outweighs confidence. */
    PUBLIC_INTEREST,
    /** An emergency. */
    EMERGENCY_DISCLOSURE
}
