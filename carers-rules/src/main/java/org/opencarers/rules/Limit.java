package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a fact is compared with: a constant, or a parameter whose value depends on the date.
 *
 * @param <T> the type of the value
 */
public sealed interface Limit<T> permits Limit.Constant, Parameter {

    /** A limit that is the same on every date. */
    static <T> Limit<T> constant(T value) {
        return new Constant<>(value);
    }

    /** The value that may be used on a date, or empty when none is known well enough. */
    Optional<T> on(LocalDate asOf);

    /** The parameter, when the limit is one. */
    default Optional<Parameter<T>> parameter() {
        return Optional.empty();
    }

    /**
     * A limit that is the same on every date.
     *
     * @param value the value
     * @param <T> the type of the value
     */
    record Constant<T>(T value) implements Limit<T> {
        @Override
        public Optional<T> on(LocalDate asOf) {
            return Optional.of(value);
        }
    }
}
