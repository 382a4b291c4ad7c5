package org.opencarers.rules.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.Known;

/**
 * Between which values a number must lie, by what is known and by the constraints that count for a policy.
 *
 * <p>Each bound is pushed along the constraints, from step to step of the numbers, until nothing moves. What is reached is exact: where
 * no least value exceeds a greatest one, all numbers together may have their least values.
 */
final class Bounds {

    private final List<Constraint> constraints;
    private final Known known;
    private final Map<NumberFact<?>, BigDecimal> least = new LinkedHashMap<>();
    private final Map<NumberFact<?>, BigDecimal> most = new LinkedHashMap<>();

    Bounds(Policy<?> policy, List<Constraint> constraints, Known known) {
        this.known = known;
        this.constraints = constraints.stream()
                .filter(constraint -> constraint.countsFor(policy))
                .toList();
        boolean moved = !this.constraints.isEmpty();
        while (moved) {
            moved = false;
            for (Constraint constraint : this.constraints) {
                moved |= raise(constraint.greater(), least(constraint.lesser()));
                moved |= lower(constraint.lesser(), most(constraint.greater()));
            }
        }
    }

    /** The one value that a number can have: the known one, or the one that its bounds force. */
    Optional<BigDecimal> onlyValue(NumberFact<?> fact) {
        BigDecimal value = least(fact);
        return value.compareTo(most(fact)) == 0 ? Optional.of(value) : Optional.empty();
    }

    /** The constraints that no filling-in can obey: known facts break them, directly or through unknown ones between. */
    List<Constraint> broken() {
        return constraints.stream()
                .filter(constraint -> least(constraint.lesser()).compareTo(most(constraint.greater())) > 0)
                .toList();
    }

    private BigDecimal least(NumberFact<?> fact) {
        return least.computeIfAbsent(fact, number -> value(number).orElseGet(number::min));
    }

    private BigDecimal most(NumberFact<?> fact) {
        return most.computeIfAbsent(
                fact, number -> value(number).orElseGet(() -> onStep(number, number.max(), RoundingMode.FLOOR)));
    }

    /** Above its greatest answer a number is not raised any more: that is broken already, and could go on for ever. */
    private boolean raise(NumberFact<?> fact, BigDecimal bound) {
        BigDecimal raised = onStep(fact, bound, RoundingMode.CEILING);
        boolean moves = value(fact).isEmpty()
                && raised.compareTo(least(fact)) > 0
                && least(fact).compareTo(fact.max()) <= 0;
        if (moves) {
            least.put(fact, raised);
        }
        return moves;
    }

    private boolean lower(NumberFact<?> fact, BigDecimal bound) {
        BigDecimal lowered = onStep(fact, bound, RoundingMode.FLOOR);
        boolean moves = value(fact).isEmpty()
                && lowered.compareTo(most(fact)) < 0
                && most(fact).compareTo(fact.min()) >= 0;
        if (moves) {
            most.put(fact, lowered);
        }
        return moves;
    }

    private static BigDecimal onStep(NumberFact<?> fact, BigDecimal bound, RoundingMode rounding) {
        return bound.divide(fact.step(), 0, rounding).multiply(fact.step());
    }

    private <T extends Number> Optional<BigDecimal> value(NumberFact<T> fact) {
        return known.value(fact).map(fact::exact);
    }
}
