package org.opencarers.core.assessment;

/** Which assessment of a carer's needs it is. */
public enum AssessmentKind {
    /** The assessment of an adult who cares for an adult (Care Act 2014, s. 10). */
    CARERS_ASSESSMENT,
    /** The assessment of a child who cares (Children Act 1989, s. 17ZA). */
    YOUNG_CARERS_NEEDS_ASSESSMENT,
    /** The assessment of the parent of a disabled child (Children Act 1989, s. 17ZD). */
    PARENT_CARERS_NEEDS_ASSESSMENT,
    /** The assessment of a young carer before the 18th birthday (Care Act 2014, s. 63). */
    YOUNG_CARER_TRANSITION_ASSESSMENT,
    /** The assessment of an adult who cares for a child, before the child turns 18 (Care Act 2014, s. 60). */
    CHILDS_CARER_TRANSITION_ASSESSMENT,
    /** One assessment of the carer and of the person cared for, with the agreement of both (Care Act 2014, s. 12). */
    COMBINED_ASSESSMENT
}
