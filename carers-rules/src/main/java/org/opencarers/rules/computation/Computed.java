package org.opencarers.rules.computation;

import java.util.Optional;

/**
 * What came of one call of a computation.
 *
 * @param value the answer, which can be one; empty when the fact stays unknown
 * @param fault what went wrong; empty when nothing did. With a fault there is no answer
 * @param <T> the type of the answer
 */
public record Computed<T>(Optional<T> value, Optional<Fault> fault) {

    /** Refuses an answer beside a fault. */
    public Computed {
        if (value.isPresent() && fault.isPresent()) {
            throw new IllegalArgumentException("a computation that failed gives no answer");
        }
    }

    /** An answer; empty when what is known is not enough for one. */
    public static <T> Computed<T> gives(Optional<T> value) {
        return new Computed<>(value, Optional.empty());
    }

    /** A fault: the fact stays unknown. */
    public static <T> Computed<T> fails(Fault fault) {
        return new Computed<>(Optional.empty(), Optional.of(fault));
    }
}
