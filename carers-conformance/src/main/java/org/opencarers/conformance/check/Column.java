package org.opencarers.conformance.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.conformance.reference.KleeneInterpreter;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;

/**
 * A fact with values that stand for all of its regions on a day.
 *
 * <p>Where the policy compares the fact by itself only, and no constraint joins it with another, one value is kept of all that
 * no comparison tells apart.
 */
record Column<T>(Fact<T> fact, List<T> values) {

    private static final KleeneInterpreter LOGIC = new KleeneInterpreter();

    static <T> Column<T> of(List<Constraint> constraints, Policy<?> policy, LocalDate day, Fact<T> fact) {
        List<T> values = new ReferenceInterpreter(constraints).valuesOf(policy, Facts.none(), day, fact);
        List<Comparison> about = policy.comparisons().stream()
                .filter(comparison -> comparison.facts().contains(fact))
                .filter(comparison -> comparison
                        .parameter()
                        .flatMap(limit -> limit.gapOn(day))
                        .isEmpty())
                .toList();
        boolean alone = about.stream().allMatch(comparison -> comparison.facts().size() == 1)
                && constraints.stream()
                        .filter(constraint -> constraint.countsFor(policy))
                        .noneMatch(constraint -> constraint.lesser().equals(fact)
                                || constraint.greater().equals(fact));
        return new Column<>(fact, alone ? toldApart(fact, values, about, day) : values);
    }

    private static <T> List<T> toldApart(Fact<T> fact, List<T> values, List<Comparison> about, LocalDate day) {
        Set<List<Optional<Boolean>>> seen = new HashSet<>();
        List<T> kept = new ArrayList<>();
        for (T value : values) {
            Facts facts = Facts.none().with(fact, value);
            List<Optional<Boolean>> told = about.stream()
                    .map(comparison -> LOGIC.holds(Condition.of(comparison), facts, day))
                    .toList();
            if (seen.add(told)) {
                kept.add(value);
            }
        }
        return kept;
    }

    /** How many regions there are, the unknown included. */
    int size() {
        return values.size() + 1;
    }

    /** The facts with the value of a number, where 0 is unknown. */
    Facts into(Facts facts, int number) {
        return number == 0 ? facts : facts.with(fact, values.get(number - 1));
    }
}
