package org.opencarers.core.people;

/** The level of a carer's course, in the words of the benefits that ask for it. */
public enum EducationLevel {
    /** No course. */
    NONE,
    /** A course below the advanced level. */
    NON_ADVANCED,
    /** A course of advanced education. */
    ADVANCED
}
