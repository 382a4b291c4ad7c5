/**
 * When things recur, as data: a drop-in on the first and third Tuesday, a group every eight weeks, a helpline at night.
 *
 * <p>A {@link org.opencarers.core.schedules.Schedule} says it by a rule of iCalendar (RFC 5545), a
 * {@link org.opencarers.core.schedules.StatedFrequency} in the words of a document, where they say too little for one.
 * Bank holidays are a {@link org.opencarers.core.schedules.HolidayCalendar} with its source, because nobody can work
 * them out. Nothing here answers whether something is open; {@code org.opencarers.schedules}, a module of its own, does.
 */
package org.opencarers.core.schedules;
