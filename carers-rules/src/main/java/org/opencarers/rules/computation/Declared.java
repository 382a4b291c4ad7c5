package org.opencarers.rules.computation;

import java.time.LocalDate;
import java.util.Optional;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.DeclaredFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;

/** What one call may read. It remembers what else was asked for, because code may catch what it is told then. */
final class Declared implements DeclaredFacts {

    private final ComputedFact<?> computed;
    private final Facts known;
    private final LocalDate asOf;
    private volatile Optional<String> undeclared = Optional.empty();

    Declared(ComputedFact<?> computed, Facts known, LocalDate asOf) {
        this.computed = computed;
        this.known = known;
        this.asOf = asOf;
    }

    @Override
    public LocalDate asOf() {
        if (!computed.readsTheDate()) {
            throw refused("the date");
        }
        return asOf;
    }

    @Override
    public <V> Optional<V> value(Fact<V> fact) {
        if (!computed.reads().contains(fact)) {
            throw refused(fact.id());
        }
        return known.given(fact);
    }

    private IllegalStateException refused(String what) {
        if (undeclared.isEmpty()) {
            undeclared = Optional.of(what);
        }
        return new IllegalStateException(computed.fact() + " does not declare that it is worked out from " + what);
    }

    /** The first thing asked for that was not declared: the id of a fact, or the date. */
    Optional<String> undeclared() {
        return undeclared;
    }
}
