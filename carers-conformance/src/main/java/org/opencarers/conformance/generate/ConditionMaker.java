package org.opencarers.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Relation;
import org.opencarers.rules.SetFact;

/** Makes conditions, nested to a depth, some of them used more than once. */
final class ConditionMaker {

    private final Dice dice;
    private final Vocabulary vocabulary;
    private final LimitMaker limits;
    private final ComparisonMaker comparisons;
    private final List<Policy<Ruling>> policies;
    private final List<Condition> made = new ArrayList<>();

    /**
     * A maker of conditions.
     *
     * @param policies the policies whose outcome a condition may ask for
     */
    ConditionMaker(Dice dice, Vocabulary vocabulary, LimitMaker limits, List<Policy<Ruling>> policies) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.comparisons = new ComparisonMaker(dice, limits);
        this.policies = policies;
    }

    /** A condition that nests at most so deep; a comparison has depth 0. */
    Condition make(int depth) {
        if (!made.isEmpty() && dice.chance(12)) {
            return dice.pick(made);
        }
        Condition condition = depth == 0 || dice.chance(25) ? leaf() : branch(depth);
        made.add(condition);
        return condition;
    }

    private Condition branch(int depth) {
        Condition[] parts = new Condition[dice.either(2, 2, 2, 3, 4)];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = make(depth - 1);
        }
        return switch (dice.between(0, 9)) {
            case 0, 1, 2, 3 -> Condition.all(parts);
            case 4, 5, 6 -> Condition.any(parts);
            case 7 -> Condition.atLeast(dice.between(1, parts.length), parts);
            default -> Condition.not(parts[0]);
        };
    }

    private Condition leaf() {
        if (!policies.isEmpty() && dice.chance(20)) {
            Policy<Ruling> policy = dice.pick(policies);
            return dice.chance(50)
                    ? policy.gives(dice.either(Ruling.values()))
                    : policy.gives(Ruling.GRANTED, Ruling.REFERRED);
        }
        if (!vocabulary.sums.isEmpty() && dice.chance(20)) {
            LinearTerm sum = dice.pick(vocabulary.sums);
            return sum.compared(
                    dice.either(Relation.values()), limits.number(sum.facts().get(0)));
        }
        if (vocabulary.needs.size() > 1 && dice.chance(15)) {
            return union();
        }
        Fact<?> fact = dice.pick(vocabulary.asked);
        return fact.match(comparisons);
    }

    private Condition union() {
        List<SetFact<Need>> sets = dice.shuffled(vocabulary.needs).subList(0, dice.between(2, vocabulary.needs.size()));
        if (dice.chance(60)) {
            return SetFact.unionHasAtLeast(dice.between(1, Need.values().length), sets);
        }
        return Condition.of(new Comparison.Membership<>(
                sets, limits.set(() -> Set.copyOf(dice.some(List.of(Need.values()), 60))), dice.between(1, 3)));
    }
}
