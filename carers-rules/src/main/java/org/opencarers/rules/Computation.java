package org.opencarers.rules;

import java.util.Optional;

/**
 * A pack's own Java code that works out the answer of one fact.
 *
 * <p>It is a function of what it reads and of nothing else: no clock, no files, no memory of earlier calls. It may be
 * called from any thread, and in another process.
 *
 * @param <T> the type of the answer
 */
@FunctionalInterface
public interface Computation<T> {

    /**
     * The answer, or empty when what is known is not enough for one.
     *
     * @param facts what may be read; any of it may be unknown
     */
    Optional<T> compute(DeclaredFacts facts);
}
