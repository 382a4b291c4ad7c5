package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Optional;

/** What a computation may read: the facts that it declares, and the date when it declares that too. */
public interface DeclaredFacts {

    /**
     * The date asked about.
     *
     * @throws RuntimeException when the computation does not declare that it reads the date, which is a fault
     */
    LocalDate asOf();

    /**
     * The answer of a declared fact, or empty when it is unknown.
     *
     * @throws RuntimeException when the computation does not declare that it reads the fact, which is a fault
     */
    <V> Optional<V> value(Fact<V> fact);
}
