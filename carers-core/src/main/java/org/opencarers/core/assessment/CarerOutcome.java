package org.opencarers.core.assessment;

import org.opencarers.core.text.Titled;

/**
 * An outcome of daily life that the carer may be unable to achieve (SI 2015/313, reg. 3(2)(b)(i) to (viii), in its order).
 */
public enum CarerOutcome implements Titled {
    /** Carrying out caring responsibilities for a child. */
    CARING_FOR_A_CHILD("carrying out caring responsibilities for a child"),
    /** Giving care to other people for whom the carer cares. */
    CARE_TO_OTHERS("giving care to other people for whom the carer cares"),
    /** Keeping a habitable home. */
    HABITABLE_HOME("keeping a habitable home"),
    /** Managing and keeping up nutrition. */
    NUTRITION("managing and keeping up nutrition"),
    /** Developing and keeping family or other personal relationships. */
    RELATIONSHIPS("developing and keeping family or other personal relationships"),
    /** Taking part in work, training, education or volunteering. */
    WORK_TRAINING_EDUCATION_VOLUNTEERING("taking part in work, training, education or volunteering"),
    /** Using the facilities and services of the local community. */
    COMMUNITY_FACILITIES("using the facilities and services of the local community"),
    /** Recreation. */
    RECREATION("recreation");

    private final String title;

    CarerOutcome(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
