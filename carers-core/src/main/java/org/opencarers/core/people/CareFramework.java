package org.opencarers.core.people;

/** The framework under which secondary mental health care is planned. */
public enum CareFramework {
    /** The Care Programme Approach. */
    CARE_PROGRAMME_APPROACH,
    /** What follows it: personalised planning under the Community Mental Health Framework. */
    COMMUNITY_MENTAL_HEALTH_FRAMEWORK,
    /** Neither of the two. */
    NEITHER
}
