package org.opencarers.core.plans;

/** How far an action has come. */
public enum ActionStatus {
    /** Nothing has been done yet. */
    NOT_STARTED,
    /** It has begun and is not done. */
    IN_PROGRESS,
    /** It has been done. */
    COMPLETED,
    /** It has been given up and will not be done. */
    STOPPED
}
