/**
 * Short breaks: what they are, how they are booked, what they cost, and whether printed figures about them add up.
 *
 * <p>A short break is any break from the routine of caring, from hours to weeks, at home or away, for the carer or for
 * the person cared for (Kent Carers' Advisory Group, 2009/10).
 *
 * <p>Three things stand here, apart from one another: what one family has, a
 * {@link org.opencarers.core.breaks.ShortBreak}; a place that somebody asks for, a
 * {@link org.opencarers.core.breaks.ShortBreakBooking}; and what a report says that a whole area paid, a
 * {@link org.opencarers.core.breaks.ShortBreakAccount} of {@link org.opencarers.core.breaks.CostedRow}s. An account
 * computes its totals and compares them with what is printed. Hours, nights and weeks are never added to one another.
 */
package org.opencarers.core.breaks;
