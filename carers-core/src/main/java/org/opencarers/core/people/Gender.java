package org.opencarers.core.people;

/** A person's gender, as the person states it. */
public enum Gender {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Neither, or not only one of them. */
    OTHER,
    /** The person was asked and did not want to say; never used for a person who was not asked. */
    NOT_STATED
}
