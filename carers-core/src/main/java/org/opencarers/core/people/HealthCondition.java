package org.opencarers.core.people;

import org.opencarers.core.text.Titled;

/** What a person cared for may live with, in the words of the services that ask. */
public enum HealthCondition implements Titled {
    /** A physical disability. */
    PHYSICAL_DISABILITY("a physical disability"),
    /** A learning disability. */
    LEARNING_DISABILITY("a learning disability"),
    /** A mental health problem. */
    MENTAL_HEALTH("a mental health problem"),
    /** Dementia; whether a mental health service counts it as a mental health problem is for its policy to say. */
    DEMENTIA("dementia"),
    /** Dependency on drugs. */
    DRUG_DEPENDENCY("a dependency on drugs"),
    /** Dependency on alcohol. */
    ALCOHOL_DEPENDENCY("a dependency on alcohol"),
    /** An illness that is none of the others. */
    ILLNESS("another illness"),
    /** Frailty, as in old age. */
    FRAILTY("frailty");

    private final String title;

    HealthCondition(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
