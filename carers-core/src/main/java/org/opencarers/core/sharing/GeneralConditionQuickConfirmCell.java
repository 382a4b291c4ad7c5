package org.opencarers.core.sharing;

/**
 * What a Trust allows about the general condition of a patient who lacks capacity (the confidentiality
 * specification, section 9).
 */
public enum GeneralConditionQuickConfirmCell {
    /** A person decides, quickly; the stricter value. */
    REFER,
    /** The general condition may be told. */
    SHARE_GENERAL_CONDITION
}
