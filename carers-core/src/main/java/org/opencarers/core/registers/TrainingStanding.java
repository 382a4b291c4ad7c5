package org.opencarers.core.registers;

/** Where somebody stands with a course that is to be attended in time. */
public enum TrainingStanding {
    /** Attended, on or before the last day in time. */
    COMPLIANT,
    /** Attended, after the last day in time. */
    LATE,
    /** Not attended, and the last day in time has passed. */
    OVERDUE,
    /** Not attended, and the last day in time has not passed. */
    NOT_YET_DUE
}
