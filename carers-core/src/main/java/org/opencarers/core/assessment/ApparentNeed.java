package org.opencarers.core.assessment;

/** Whether it appears to the authority that the carer may need support (Care Act 2014, s. 10(1)). */
public enum ApparentNeed {
    /** The carer may need support now. */
    NOW,
    /** Not now, but the carer may in the future. */
    FUTURE_ONLY,
    /** It does not appear so. */
    NONE
}
