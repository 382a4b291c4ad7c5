package org.opencarers.testkit.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.rules.Condition;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.rewriting.ParameterReplacement;
import org.opencarers.rules.rewriting.Rewriting;

/**
 * Every small change to a policy: each limit by one unit, each comparison turned round, each condition and rule left out, each
 * date moved by a day, outcomes exchanged, each award worked out otherwise.
 *
 * <p>A condition that several rules share is changed in all of them, because it is written once. Policies that the policy
 * uses by their outcome are not changed: they have examples of their own.
 */
public final class PolicyMutation {

    private PolicyMutation() {}

    /** All changed policies, in the order of the policy's text; no two have the same description. */
    public static <O extends Enum<O> & Outcome> List<Mutant<O>> of(Policy<O> policy) {
        Definitions definitions = Definitions.of(policy);
        List<Mutant<O>> mutants = new ArrayList<>();
        for (Condition condition : definitions.conditions()) {
            for (Variant variant : ConditionVariants.of(condition)) {
                mutants.add(new Mutant<>(
                        variant.kind(),
                        "'" + condition.sentence() + "' becomes '" + variant.instead() + "'",
                        Rewriting.by(new NodeReplacement(condition, variant.condition()))
                                .of(policy)));
            }
        }
        for (Parameter<?> parameter : definitions.parameters()) {
            BigDecimal unit = Optional.ofNullable(definitions.terms().get(parameter.id()))
                    .map((LinearTerm term) -> Step.of(term))
                    .orElse(Step.SMALLEST);
            addChanged(mutants, policy, parameter, unit);
        }
        mutants.addAll(new RuleMutants<>(policy).all());
        mutants.addAll(new AwardMutants<>(policy).all());
        return distinct(mutants);
    }

    private static <O extends Enum<O> & Outcome, T> void addChanged(
            List<Mutant<O>> mutants, Policy<O> policy, Parameter<T> parameter, BigDecimal unit) {
        ParameterChanges<T> changes = new ParameterChanges<>(parameter, policy.coverage(), unit);
        changes.values((changed, words) -> mutants.add(new Mutant<>(
                Kind.LIMIT,
                words,
                Rewriting.by(new ParameterReplacement<>(parameter, changed)).of(policy))));
        changes.days((changed, words) -> mutants.add(new Mutant<>(
                Kind.DATE,
                words,
                Rewriting.by(new ParameterReplacement<>(parameter, changed)).of(policy))));
    }

    /** Two conditions may read the same and stand for themselves: then their number tells them apart. */
    private static <O extends Enum<O> & Outcome> List<Mutant<O>> distinct(List<Mutant<O>> mutants) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Mutant<O>> named = new ArrayList<>();
        for (Mutant<O> mutant : mutants) {
            int number = seen.merge(mutant.description(), 1, Integer::sum);
            named.add(
                    number == 1
                            ? mutant
                            : new Mutant<>(mutant.kind(), mutant.description() + " (" + number + ")", mutant.policy()));
        }
        return named;
    }
}
