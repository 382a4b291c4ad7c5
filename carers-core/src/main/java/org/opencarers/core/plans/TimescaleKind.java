package org.opencarers.core.plans;

/** How the time for an action is set. */
public enum TimescaleKind {
    /** It is looked at and reported on every year, without an end. */
    ANNUAL_REVIEW,
    /** It is to be done by the end of a numbered year of the plan. */
    END_OF_YEAR,
    /** It is to be done within a number of years from the start of the plan. */
    WITHIN_YEARS,
    /** It is to be done by a day that is named. */
    BY_DATE,
    /** It goes on, without an end and without a rhythm. */
    ONGOING
}
