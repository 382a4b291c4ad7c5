package org.opencarers.testkit.differential;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.rules.Computation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.ComputationRunner;
import org.opencarers.rules.computation.Computed;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** A fact of a shipped policy that its own pack works out, by code that is exchanged for each question. */
final class FaultyFact<T> {

    /** Without threads, which take most of the time; what a thread adds is the deadline. */
    private static final ComputationRunner AT_ONCE = new ComputationRunner() {
        @Override
        public <R> Computed<R> run(ComputationCall<R> call) {
            return call.here();
        }
    };

    private final Fact<T> fact;
    private final AtomicReference<Computation<T>> code = new AtomicReference<>();
    private final DecisionEngine engine;

    /** Worked out from other facts. */
    FaultyFact(Fact<T> fact, List<Fact<?>> others) {
        this.fact = fact;
        ComputedFact<T> computed = ComputedFact.of(fact)
                .from(others.stream().filter(other -> !other.equals(fact)).toArray(Fact<?>[]::new))
                .by(facts -> Objects.requireNonNull(code.get()).compute(facts));
        this.engine = DecisionEngine.of(
                Shipped.withMoreFromTheOwnerOf(fact, contributions -> contributions.computing(computed)));
    }

    /** The decision where the code is at fault. */
    <O extends Enum<O> & Outcome> Decision<O> decide(GeneratedCase<O> asked, FaultyCode faulty, T tempting) {
        return decide(asked, faulty.of(fact, tempting), AT_ONCE);
    }

    /** The decision with this code. */
    <O extends Enum<O> & Outcome> Decision<O> decide(
            GeneratedCase<O> asked, Computation<T> with, ComputationRunner runner) {
        code.set(with);
        return engine.withRunner(runner).decide(asked.policy(), asked.facts(), asked.asOf());
    }
}
