package org.opencarers.conformance.reference;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;

/** The constraints that count for a policy: those of which it lists both facts, asked or bound only. */
final class Constraints {

    private final List<Constraint> counting;

    private Constraints(List<Constraint> counting) {
        this.counting = counting;
    }

    static Constraints of(Policy<?> policy, List<Constraint> vocabulary) {
        Set<Fact<?>> listed = new HashSet<>(policy.facts());
        listed.addAll(policy.boundOnly());
        return new Constraints(vocabulary.stream()
                .filter(constraint -> listed.contains(constraint.lesser()) && listed.contains(constraint.greater()))
                .toList());
    }

    /** Whether answers to all facts break none of the constraints. */
    boolean allow(Map<Fact<?>, Object> answers) {
        for (Constraint constraint : counting) {
            if (number(answers, constraint.lesser()).compareTo(number(answers, constraint.greater())) > 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal number(Map<Fact<?>, Object> answers, Fact<?> fact) {
        return (BigDecimal) Objects.requireNonNull(answers.get(fact), () -> fact + " has no answer");
    }

    /** The fact, and every fact that a chain of constraints joins it with. */
    Set<Fact<?>> familyOf(Fact<?> fact) {
        Set<Fact<?>> family = new HashSet<>(Set.of(fact));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Constraint constraint : counting) {
                if (family.contains(constraint.lesser()) || family.contains(constraint.greater())) {
                    grew |= family.add(constraint.lesser());
                    grew |= family.add(constraint.greater());
                }
            }
        }
        return family;
    }
}
