/**
 * Stretches of days.
 *
 * <p>A {@link org.opencarers.core.time.DatePeriod} is how long something holds: a consent, a course, a year of a fund. Its
 * first and its last day both belong to it. What recurs, such as a drop-in on Tuesdays, is a schedule and stands in
 * {@code org.opencarers.core.schedules}.
 */
package org.opencarers.core.time;
