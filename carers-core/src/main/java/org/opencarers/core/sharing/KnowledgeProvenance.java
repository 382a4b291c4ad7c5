package org.opencarers.core.sharing;

/**
 * How it is known that the recipient knows something (the confidentiality specification, section 2.4).
 *
 * <p>The first three are verified; the others are not, and what rests on them is never confirmed.
 */
public enum KnowledgeProvenance {
    /** The recipient was there when it was said. */
    PRESENT_WHEN_TOLD,
    /** The recipient saw it. */
    OBSERVED,
    /** The patient told the recipient. */
    TOLD_BY_PATIENT,
    /** The recipient says so, and nothing more is known. */
    ASSERTED_ONLY,
    /** The recipient heard it from others. */
    RUMOUR
}
