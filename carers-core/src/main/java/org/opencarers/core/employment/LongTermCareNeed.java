package org.opencarers.core.employment;

/** Why somebody needs long-term care, where an employee asks for leave to give it. */
public enum LongTermCareNeed {
    /** An illness or injury that needs, or is likely to need, care for more than three months. */
    OVER_THREE_MONTHS,
    /** A disability in the sense of the Equality Act 2010. */
    EQUALITY_ACT_DISABILITY,
    /** Old age. */
    OLD_AGE,
    /** None of these: no long-term care need. */
    NONE
}
