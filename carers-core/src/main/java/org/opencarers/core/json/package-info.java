/**
 * The JSON of the model: one strict way to read it, one canonical way to write it.
 *
 * <p>{@link org.opencarers.core.json.CarersJson} is the way in. Properties are called as in Java. Money is decimal text in
 * pounds ({@code "204.00"}), hours are numbers, ages and weeks whole numbers, dates {@code "2026-11-21"}, enumerated values
 * their exact names. What is unknown is left out, or {@code null}.
 *
 * <p>Nothing is guessed, converted or dropped in silence: an unknown property, a second copy of one, text for a number, a
 * word after the end are problems. All problems of a document are reported at once; only where the text is no JSON, or goes
 * beyond the limits on depth and length, does the first end the reading.
 */
package org.opencarers.core.json;
