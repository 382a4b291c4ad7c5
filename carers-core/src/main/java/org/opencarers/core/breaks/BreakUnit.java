package org.opencarers.core.breaks;

/**
 * What the quantity of a short break counts. Quantities of different units are never added, nor turned into one
 * another.
 */
public enum BreakUnit {
    /** An hour. */
    HOUR,
    /** A day of a service, however long the service counts it. */
    DAY,
    /** A night. */
    NIGHT,
    /** A week of seven days. */
    WEEK,
    /** A session, however long the service counts it. */
    SESSION,
    /** A place for one person, such as a place at a day centre. */
    PLACE
}
