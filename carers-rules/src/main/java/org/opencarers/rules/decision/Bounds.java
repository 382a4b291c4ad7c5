package org.opencarers.rules.decision;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.Known;

/** Between which values a number must lie, by what is known and by the constraints that count for a policy. */
final class Bounds {

    private final List<Constraint> constraints;
    private final Known known;

    Bounds(Policy<?> policy, List<Constraint> constraints, Known known) {
        this.known = known;
        this.constraints = constraints.stream()
                .filter(constraint -> constraint.countsFor(policy))
                .toList();
    }

    /** The one value that a number can have: the known one, or the one that its bounds force. */
    Optional<BigDecimal> onlyValue(NumberFact<?> fact) {
        BigDecimal least = least(fact, new HashSet<>());
        return least.compareTo(most(fact, new HashSet<>())) == 0 ? Optional.of(least) : Optional.empty();
    }

    /** The constraints that no filling-in can obey: known facts break them, directly or through unknown ones between. */
    List<Constraint> broken() {
        return constraints.stream()
                .filter(constraint -> least(constraint.lesser(), new HashSet<>())
                                .compareTo(most(constraint.greater(), new HashSet<>()))
                        > 0)
                .toList();
    }

    private BigDecimal least(NumberFact<?> fact, Set<Fact<?>> seen) {
        Optional<BigDecimal> value = value(fact);
        if (value.isPresent() || !seen.add(fact)) {
            return value.orElse(BigDecimal.ZERO);
        }
        return constraints.stream()
                .filter(constraint -> constraint.greater().equals(fact))
                .map(constraint -> least(constraint.lesser(), seen))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal most(NumberFact<?> fact, Set<Fact<?>> seen) {
        Optional<BigDecimal> value = value(fact);
        if (value.isPresent() || !seen.add(fact)) {
            return value.orElse(fact.max());
        }
        return constraints.stream()
                .filter(constraint -> constraint.lesser().equals(fact))
                .map(constraint -> most(constraint.greater(), seen))
                .reduce(fact.max(), BigDecimal::min);
    }

    private <T extends Number> Optional<BigDecimal> value(NumberFact<T> fact) {
        return known.value(fact).map(fact::exact);
    }
}
