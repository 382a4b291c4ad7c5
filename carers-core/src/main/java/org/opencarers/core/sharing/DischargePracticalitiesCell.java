package org.opencarers.core.sharing;

/**
 * What a Trust allows about the practical side of a discharge to the recipient's home (the confidentiality
 * specification, section 9).
 */
public enum DischargePracticalitiesCell {
    /** A person decides; the stricter value. */
    REFER,
    /** The practical minimum may be told, unless a consent or refusal speaks to it. */
    SHARE_PRACTICAL_MINIMUM
}
