package org.opencarers.core.employment;

import org.opencarers.core.text.Titled;

/** Why somebody needs long-term care, where an employee asks for leave to give it. */
public enum LongTermCareNeed implements Titled {
    /** An illness or injury that needs, or is likely to need, care for more than three months. */
    OVER_THREE_MONTHS("has an illness or injury that needs, or is likely to need, care for more than three months"),
    /** A disability in the sense of the Equality Act 2010. */
    EQUALITY_ACT_DISABILITY("has a disability in the sense of the Equality Act 2010"),
    /** Old age. */
    OLD_AGE("needs care because of old age"),
    /** None of these: no long-term care need. */
    NONE("has no long-term care need");

    private final String title;

    LongTermCareNeed(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
