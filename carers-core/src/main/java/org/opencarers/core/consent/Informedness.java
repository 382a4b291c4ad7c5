package org.opencarers.core.consent;

/** Whether somebody knew what they agreed to (the confidentiality specification, section 2.4). */
public enum Informedness {
    /** The person knew. */
    YES,
    /** The person did not. */
    NO,
    /** The person knew in general, and was not told that it would reach sensitive items. */
    NOT_FOR_SENSITIVE
}
