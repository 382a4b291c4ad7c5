package org.opencarers.core.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is given more than once where each may be given once. */
public final class Repeated {

    private Repeated() {}

    /**
     * The first value that was there before.
     *
     * @param values the values, in the order of the document
     * @param <T> what they are
     * @return the value; empty when each is there once
     */
    public static <T> Optional<T> firstOf(Stream<T> values) {
        Set<T> seen = new HashSet<>();
        return values.sequential().filter(value -> !seen.add(value)).findFirst();
    }
}
