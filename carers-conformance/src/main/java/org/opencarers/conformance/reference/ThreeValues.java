package org.opencarers.conformance.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/** Kleene's logic over the known facts: a condition is true, false, or unknown, which is empty. */
final class ThreeValues implements Condition.Cases<Optional<Boolean>> {

    private final Law law;
    private final Map<Fact<?>, Object> known;
    private final boolean withOutcomeSets;

    /**
     * A logic for one question.
     *
     * @param withOutcomeSets whether another policy is represented by the outcomes it can still have, not by one or none
     */
    ThreeValues(Law law, Map<Fact<?>, Object> known, boolean withOutcomeSets) {
        this.law = law;
        this.known = known;
        this.withOutcomeSets = withOutcomeSets;
    }

    /** The outcome of the first true rule, or empty when a rule before it is unknown. */
    <O extends Enum<O> & Outcome> Optional<O> outcomeOf(Policy<O> policy) {
        for (Rule<O> rule : law.rulesOf(policy)) {
            Optional<Boolean> holds = rule.condition().match(this);
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            if (holds.get()) {
                return Optional.of(rule.outcome());
            }
        }
        return Optional.of(policy.otherwise());
    }

    /** The outcomes of the rules that are true or unknown, up to and with the first true one. */
    <O extends Enum<O> & Outcome> Set<O> outcomesOf(Policy<O> policy) {
        Set<O> possible = EnumSet.noneOf(policy.otherwise().getDeclaringClass());
        for (Rule<O> rule : law.rulesOf(policy)) {
            Optional<Boolean> holds = rule.condition().match(this);
            if (holds.orElse(true)) {
                possible.add(rule.outcome());
            }
            if (holds.orElse(false)) {
                return possible;
            }
        }
        possible.add(policy.otherwise());
        return possible;
    }

    @Override
    public Optional<Boolean> atLeast(int count, List<Condition> parts) {
        int holding = 0;
        int open = 0;
        for (Condition part : parts) {
            Optional<Boolean> holds = part.match(this);
            holding += holds.orElse(false) ? 1 : 0;
            open += holds.isEmpty() ? 1 : 0;
        }
        if (holding >= count) {
            return Optional.of(true);
        }
        return holding + open < count ? Optional.of(false) : Optional.empty();
    }

    @Override
    public Optional<Boolean> not(Condition part) {
        return part.match(this).map(holds -> !holds);
    }

    @Override
    public <O extends Enum<O> & Outcome> Optional<Boolean> outcome(Policy<O> policy, Set<O> accepted) {
        if (!withOutcomeSets) {
            return outcomeOf(policy).map(accepted::contains);
        }
        Set<O> possible = outcomesOf(policy);
        if (accepted.containsAll(possible)) {
            return Optional.of(true);
        }
        return possible.stream().anyMatch(accepted::contains) ? Optional.empty() : Optional.of(false);
    }

    @Override
    public Optional<Boolean> comparison(Comparison comparison) {
        Meaning meaning = new Meaning(law, known);
        return known.keySet().containsAll(comparison.facts())
                ? Optional.of(comparison.match(meaning))
                : Optional.empty();
    }
}
