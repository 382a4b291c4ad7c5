package org.opencarers.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/** What a condition may be mistaken for, itself and not its parts. */
final class ConditionVariants implements Condition.Cases<List<Variant>> {

    private final List<Variant> variants = new ArrayList<>();

    private ConditionVariants() {}

    static List<Variant> of(Condition condition) {
        return condition.match(new ConditionVariants());
    }

    @Override
    public List<Variant> comparison(Comparison comparison) {
        return ComparisonVariants.of(comparison);
    }

    @Override
    public List<Variant> atLeast(int count, List<Condition> parts) {
        if (parts.size() > 1) {
            for (Condition left : parts) {
                List<Condition> rest = new ArrayList<>(parts);
                rest.remove(left);
                int needed = Math.min(count, rest.size());
                add(Condition.atLeast(needed, rest.toArray(new Condition[0])), "without: " + left.sentence());
            }
        }
        for (int other : List.of(count - 1, count + 1)) {
            if (other >= 1 && other <= parts.size()) {
                add(
                        Condition.atLeast(other, parts.toArray(new Condition[0])),
                        other + " instead of " + count + " of the " + parts.size() + " parts must hold");
            }
        }
        return variants;
    }

    private void add(Condition condition, String instead) {
        variants.add(new Variant(Kind.CONDITION, condition, instead));
    }

    @Override
    public List<Variant> not(Condition part) {
        variants.add(Variant.of(Kind.COMPARISON, part));
        return variants;
    }

    @Override
    public <O extends Enum<O> & Outcome> List<Variant> outcome(Policy<O> policy, Set<O> accepted) {
        variants.add(Variant.of(Kind.COMPARISON, Condition.not(policy.gives(accepted))));
        return variants;
    }
}
