package org.opencarers.rules.decision;

import java.util.Optional;
import org.opencarers.rules.Fact;

/**
 * A fact that an explanation rests on, with the answer that was read.
 *
 * @param fact the fact
 * @param value the answer, or empty when it is unknown
 * @param <T> the type of the answer
 */
public record FactRead<T>(Fact<T> fact, Optional<T> value) {

    /** The answer in plain words, or "unknown". */
    public String text() {
        return value.map(fact::text).orElse("unknown");
    }
}
