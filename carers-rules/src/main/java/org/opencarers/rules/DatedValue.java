package org.opencarers.rules;

/**
 * One value of a parameter, with the days on which it applies and where it comes from.
 *
 * @param inForce the days on which it applies
 * @param value the value
 * @param source where it comes from, and how certainly
 * @param <T> the type of the value
 */
public record DatedValue<T>(DateRange inForce, T value, Citation source) {

    /** Whether a decision may rest on it. */
    public boolean isUsable() {
        return source.certainty().isUsable();
    }
}
