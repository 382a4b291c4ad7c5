/**
 * Whether something is open, when it takes place and when next: answers about the schedules of the model.
 *
 * <p>The way in is {@link org.opencarers.schedules.Timetable}, made of one {@code Schedule} or of several that are open
 * whenever any of them is. It gives {@link org.opencarers.schedules.Answer answers}: known, or undetermined with the
 * reason, such as an interval of eight weeks without a day from which to count. An answer is known exactly when nothing
 * that is missing could change it, and nothing here reads a clock.
 *
 * <p>{@link org.opencarers.schedules.PlainFrequency} makes a rule of the words of a document, and refuses those that
 * can be read in two ways.
 */
@NullMarked
package org.opencarers.schedules;

import org.jspecify.annotations.NullMarked;
