package org.opencarers.rules.packs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.analysis.Counterexample;
import org.opencarers.rules.analysis.NotProvableException;

/** Looks for people who would lose by a variation, and says which clause gave them what they would lose. */
final class Proofs {

    private final List<Constraint> constraints;

    Proofs(List<Constraint> constraints) {
        this.constraints = constraints;
    }

    /** Somebody in a condition, on a day on which the policy can be asked; empty when it is proved that there is nobody. */
    Optional<String> anybody(Condition condition, Policy<?> policy) {
        try {
            return Counterexample.where(condition, policy, constraints).map(Counterexample::text);
        } catch (NotProvableException tooLarge) {
            return Optional.of("somebody for all that can be proved, since " + Thrown.text(tooLarge));
        }
    }

    /**
     * Somebody in a condition to whom the policy gives one of some outcomes: in words, with the clause that gives it; empty when
     * it is proved that there is nobody.
     *
     * @param given the outcomes, those first about which one would rather hear
     */
    <O extends Enum<O> & Outcome> Optional<String> somebody(
            Condition condition, Policy<O> policy, Collection<O> given) {
        for (O outcome : given) {
            Condition all = Condition.all(condition, policy.gives(outcome));
            Optional<Counterexample> found = Counterexample.where(all, policy, constraints);
            if (found.isPresent()) {
                return Optional.of(byClause(all, policy, outcome)
                        .orElseGet(() -> text(found.get(), policy, outcome)
                                + policy.otherwiseClause()
                                        .map(clause -> " by clause " + clause)
                                        .orElse("") + " ("
                                + cited(policy.otherwiseCitations(found.get().asOf())) + ")"));
            }
        }
        return Optional.empty();
    }

    /** The same with a rule that gives the outcome, where it is a rule that does. */
    private <O extends Enum<O> & Outcome> Optional<String> byClause(Condition all, Policy<O> policy, O outcome) {
        for (Rule<O> rule : policy.rules()) {
            if (rule.outcome() == outcome) {
                Optional<Counterexample> found =
                        Counterexample.where(Condition.all(all, rule.condition()), policy, constraints);
                if (found.isPresent() && rule.isInForce(found.get().asOf())) {
                    return Optional.of(text(found.get(), policy, outcome) + " by clause " + rule.clause() + " ("
                            + cited(rule.citations()) + ")");
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Counterexample found, Policy<?> policy, Enum<?> outcome) {
        return found.text() + ", " + policy.id() + " gives " + outcome.name();
    }

    /** Sources in one text. */
    static String cited(List<Citation> citations) {
        return citations.stream().map(Citation::text).distinct().collect(Collectors.joining("; "));
    }
}
