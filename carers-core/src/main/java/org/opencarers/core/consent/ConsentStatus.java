package org.opencarers.core.consent;

/** Whether a consent or refusal still stands (the confidentiality specification, section 2.4). */
public enum ConsentStatus {
    /** It stands. */
    ACTIVE,
    /** It was taken back. */
    WITHDRAWN
}
