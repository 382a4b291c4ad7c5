package org.opencarers.core.sharing;

/**
 * What a Trust does with a consent given before the patient lost capacity (the confidentiality specification,
 * section 9).
 */
public enum CapacityLostAfterConsentCell {
    /** A person decides; the stricter value. */
    REFER,
    /** The consent goes on holding. */
    CONTINUE
}
