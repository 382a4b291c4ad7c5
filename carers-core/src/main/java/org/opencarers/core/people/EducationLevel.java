package org.opencarers.core.people;

import org.opencarers.core.text.Titled;

/** The level of a carer's course, in the words of the benefits that ask for it. */
public enum EducationLevel implements Titled {
    /** No course. */
    NONE("no course"),
    /** A course below the advanced level. */
    NON_ADVANCED("a course that is not advanced"),
    /** A course of advanced education. */
    ADVANCED("an advanced course");

    private final String title;

    EducationLevel(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
