package org.opencarers.core.sharing;

/**
 * Whether the patient can decide about sharing these items with this recipient now (the confidentiality
 * specification, section 2.1).
 *
 * <p>It is never about treatment or detention, and a diagnosis is not incapacity. The first three presume that the
 * patient can decide.
 */
public enum Capacity {
    /** Nobody doubts it. */
    PRESUMED,
    /** It was assessed, and the patient has it. */
    HAS,
    /** It has not been assessed. */
    NOT_ASSESSED,
    /** It was assessed, and the patient lacks it. */
    LACKS,
    /** The patient has it at some times and not at others: somebody has to assess it now. */
    FLUCTUATING,
    /** People disagree about it: somebody has to settle that. */
    DISPUTED,
    /** Nobody knows; the same as leaving it out. */
    UNKNOWN
}
