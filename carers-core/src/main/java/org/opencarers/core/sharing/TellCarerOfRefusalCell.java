package org.opencarers.core.sharing;

/** Whether a Trust lets a carer know that the patient refused (the confidentiality specification, section 9). */
public enum TellCarerOfRefusalCell {
    /** It does not; the stricter value. */
    NO,
    /** It does, unless the patient refused that as well. */
    YES
}
