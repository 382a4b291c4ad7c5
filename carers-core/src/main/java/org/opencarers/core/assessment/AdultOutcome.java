package org.opencarers.core.assessment;

/**
 * An outcome of daily life that an adult with needs for care may be unable to achieve (SI 2015/313, reg. 2(2)(a) to (j), in
 * its order).
 */
public enum AdultOutcome {
    /** Managing and keeping up nutrition. */
    NUTRITION,
    /** Keeping up personal hygiene. */
    PERSONAL_HYGIENE,
    /** Managing toilet needs. */
    TOILET_NEEDS,
    /** Being clothed suitably. */
    CLOTHING,
    /** Using the home safely. */
    USING_HOME_SAFELY,
    /** Keeping a habitable home. */
    HABITABLE_HOME,
    /** Developing and keeping family or other personal relationships. */
    RELATIONSHIPS,
    /** Taking up work, training, education or volunteering. */
    WORK_TRAINING_EDUCATION_VOLUNTEERING,
    /** Using the facilities and services of the local community. */
    COMMUNITY_FACILITIES,
    /** Carrying out caring responsibilities for a child. */
    CARING_FOR_A_CHILD
}
