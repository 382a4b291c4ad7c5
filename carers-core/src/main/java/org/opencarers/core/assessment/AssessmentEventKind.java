package org.opencarers.core.assessment;

/** Something that happens to an assessment. */
public enum AssessmentEventKind {
    /** It was offered to the carer. */
    OFFERED,
    /** Somebody asked for it. */
    REQUESTED,
    /** The carer accepted the offer. */
    ACCEPTED,
    /** The carer said: not now. The offer stands. */
    DECLINED,
    /** The carer refused it (Care Act 2014, s. 11(5)). */
    REFUSED,
    /** It was handed to another body to carry out. */
    DELEGATED,
    /** It began. */
    STARTED,
    /** It was carried out. */
    COMPLETED,
    /** Its result was looked at again. */
    REVIEWED
}
