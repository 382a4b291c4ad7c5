package org.opencarers.core.breaks;

/**
 * What kind of short break it is. The kinds are those that the Kent Carers' Advisory Group's definition of a short
 * break covers, and those under which providers and reports count them.
 */
public enum ShortBreakKind {
    /** Care in the home of the person cared for, so that the carer can go out or go away. */
    CARE_AT_HOME,
    /** Care away from home, so that the carer has time at home without caring. */
    CARE_AWAY_FROM_HOME,
    /** Somebody who stays with the person cared for while the carer is out. */
    SITTING,
    /** A day at a day centre or another day service. */
    DAY_CARE,
    /** Care or sitting through the night. */
    NIGHT_CARE,
    /** A short stay in a residential care home. */
    RESIDENTIAL,
    /** A short stay in a nursing home, a care home with nursing. */
    NURSING,
    /** A short stay in the home of a host family or an approved care worker. */
    HOST_FAMILY,
    /** Company for the person cared for or the carer, at home or by telephone. */
    BEFRIENDING,
    /** A social, leisure or educational activity that does somebody good. */
    ACTIVITY,
    /** A holiday, at a specialist centre or elsewhere. */
    HOLIDAY,
    /** Time spent together, with support that takes over the caring. */
    TOGETHER_WITH_SUPPORT,
    /** Any other break from the usual routine. */
    OTHER
}
