package org.opencarers.rules.computation;

import java.util.List;

/**
 * Carries out the Java code of packs.
 *
 * <p>Implementations throw nothing, whatever the code does, and are safe for any number of threads. For code that behaves,
 * all of them give the same.
 */
public interface ComputationRunner {

    /** Carries out one call: an answer, nothing, or a fault. */
    <T> Computed<T> run(ComputationCall<T> call);

    /**
     * The computations that are not called again, because a call of each gave no answer in time and cannot be ended, by id of
     * the fact; none for a runner that can end them.
     */
    default List<PackComputation<?>> quarantined() {
        return List.of();
    }
}
