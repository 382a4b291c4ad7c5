package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Fact;
import org.opencarers.rules.computation.PackComputation;

/**
 * Holds the computations of packs against what they may be: of the pack's own facts, one for each, and one step deep. So no order
 * of packs can matter, and nobody's facts are worked out by others.
 */
final class Computations {

    private final Map<Fact<?>, Integer> claims = new HashMap<>();

    private Computations(List<Contribution> packs) {
        // Whoever claims what is not its own must not cost the owner its computation.
        packs.forEach(pack -> pack.computations().stream()
                .filter(computation -> pack.descriptor().adds(computation.fact().id()))
                .forEach(computation -> claims.merge(computation.fact(), 1, Integer::sum)));
    }

    /** Those that nothing is wrong with. What is wrong with the others is said to their packs. */
    static List<PackComputation<?>> check(List<Contribution> packs) {
        Computations computations = new Computations(packs);
        List<PackComputation<?>> joinable = new ArrayList<>();
        packs.forEach(pack -> joinable.addAll(computations.check(pack)));
        return joinable;
    }

    private List<PackComputation<?>> check(Contribution pack) {
        List<PackComputation<?>> joinable = new ArrayList<>();
        Set<Fact<?>> told = new HashSet<>();
        for (PackComputation<?> computation : pack.computations()) {
            if (isAlone(pack, computation, told)) {
                joinable.add(computation);
            }
        }
        return joinable;
    }

    private boolean isAlone(Contribution pack, PackComputation<?> computation, Set<Fact<?>> told) {
        Fact<?> fact = computation.fact();
        if (!pack.descriptor().adds(fact.id())) {
            pack.diagnose(
                    DiagnosisCode.FOREIGN_ID,
                    "it works out the fact " + fact.id() + ", which is not its own",
                    "let it work out a fact that it adds");
            return false;
        }
        if (claims.getOrDefault(fact, 0) > 1) {
            if (told.add(fact)) {
                pack.diagnose(
                        DiagnosisCode.COMPUTED_TWICE,
                        "it works out the fact " + fact.id() + " in two ways, and neither is used",
                        "keep one of them");
            }
            return false;
        }
        Optional<Fact<?>> deeper = computation.computed().reads().stream()
                .filter(claims::containsKey)
                .findFirst();
        deeper.ifPresent(read -> pack.diagnose(
                DiagnosisCode.COMPUTED_FROM_COMPUTED,
                "it works out the fact " + fact.id() + " from " + read.id() + ", which is worked out itself",
                "read what that is worked out from"));
        return deeper.isEmpty();
    }
}
