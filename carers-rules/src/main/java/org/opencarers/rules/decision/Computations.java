package org.opencarers.rules.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.PackComputation;

/** The facts that packs work out with code of their own, found by policy. */
final class Computations {

    private final Map<Fact<?>, PackComputation<?>> byFact = new HashMap<>();

    Computations(List<PackComputation<?>> computations) {
        computations.forEach(computation -> byFact.put(computation.fact(), computation));
    }

    /** Those of the facts that a policy lists, in its order. */
    List<PackComputation<?>> of(Policy<?> policy) {
        return byFact.isEmpty()
                ? List.of()
                : Stream.of(policy.facts(), policy.boundOnly())
                        .flatMap(Collection::stream)
                        .<PackComputation<?>>flatMap(
                                fact -> Optional.<PackComputation<?>>ofNullable(byFact.get(fact)).stream())
                        .toList();
    }

    /** The facts from which those of a policy are worked out. */
    List<Fact<?>> readFor(Policy<?> policy) {
        return of(policy).stream()
                .<Fact<?>>flatMap(computation -> computation.computed().reads().stream())
                .toList();
    }
}
