package org.opencarers.core.assessment;

/**
 * An outcome of daily life that the carer may be unable to achieve (SI 2015/313, reg. 3(2)(b)(i) to (viii), in its order).
 */
public enum CarerOutcome {
    /** Carrying out caring responsibilities for a child. */
    CARING_FOR_A_CHILD,
    /** Giving care to other people for whom the carer cares. */
    CARE_TO_OTHERS,
    /** Keeping a habitable home. */
    HABITABLE_HOME,
    /** Managing and keeping up nutrition. */
    NUTRITION,
    /** Developing and keeping family or other personal relationships. */
    RELATIONSHIPS,
    /** Taking part in work, training, education or volunteering. */
    WORK_TRAINING_EDUCATION_VOLUNTEERING,
    /** Using the facilities and services of the local community. */
    COMMUNITY_FACILITIES,
    /** Recreation. */
    RECREATION
}
