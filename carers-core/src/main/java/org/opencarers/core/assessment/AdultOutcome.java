package org.opencarers.core.assessment;

import org.opencarers.core.text.Titled;

/**
 * An outcome of daily life that an adult with needs for care may be unable to achieve (SI 2015/313, reg. 2(2)(a) to (j), in
 * its order).
 */
public enum AdultOutcome implements Titled {
    /** Managing and keeping up nutrition. */
    NUTRITION("managing and keeping up nutrition"),
    /** Keeping up personal hygiene. */
    PERSONAL_HYGIENE("keeping up personal hygiene"),
    /** Managing toilet needs. */
    TOILET_NEEDS("managing toilet needs"),
    /** Being clothed suitably. */
    CLOTHING("being suitably clothed"),
    /** Using the home safely. */
    USING_HOME_SAFELY("using the home safely"),
    /** Keeping a habitable home. */
    HABITABLE_HOME("keeping a habitable home"),
    /** Developing and keeping family or other personal relationships. */
    RELATIONSHIPS("developing and keeping family or other personal relationships"),
    /** Taking up work, training, education or volunteering. */
    WORK_TRAINING_EDUCATION_VOLUNTEERING("taking up work, training, education or volunteering"),
    /** Using the facilities and services of the local community. */
    COMMUNITY_FACILITIES("using the facilities and services of the local community"),
    /** Carrying out caring responsibilities for a child. */
    CARING_FOR_A_CHILD("carrying out caring responsibilities for a child");

    private final String title;

    AdultOutcome(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
