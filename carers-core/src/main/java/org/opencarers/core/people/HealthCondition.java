package org.opencarers.core.people;

/** What a person cared for may live with, in the words of the services that ask. */
public enum HealthCondition {
    /** A physical disability. */
    PHYSICAL_DISABILITY,
    /** A learning disability. */
    LEARNING_DISABILITY,
    /** A mental health problem. */
    MENTAL_HEALTH,
    /** Dementia; whether a mental health service counts it as a mental health problem is for its policy to say. */
    DEMENTIA,
    /** Dependency on drugs. */
    DRUG_DEPENDENCY,
    /** Dependency on alcohol. */
    ALCOHOL_DEPENDENCY,
    /** An illness that is none of the others. */
    ILLNESS,
    /** Frailty, as in old age. */
    FRAILTY
}
