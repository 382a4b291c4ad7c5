package org.opencarers.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that a condition mentions, in the order of first mention, without the inside of policies it uses. */
final class ConditionWalk implements Condition.Cases<ConditionWalk> {

    private final Set<Fact<?>> facts = new LinkedHashSet<>();
    private final Set<Comparison> comparisons = new LinkedHashSet<>();
    private final Set<Parameter<?>> parameters = new LinkedHashSet<>();
    private final Set<Policy<?>> policies = new LinkedHashSet<>();

    private ConditionWalk() {}

    static ConditionWalk over(Condition condition) {
        return condition.match(new ConditionWalk());
    }

    Set<Fact<?>> facts() {
        return facts;
    }

    Set<Comparison> comparisons() {
        return comparisons;
    }

    Set<Parameter<?>> parameters() {
        return parameters;
    }

    Set<Policy<?>> policies() {
        return policies;
    }

    @Override
    public ConditionWalk comparison(Comparison comparison) {
        comparisons.add(comparison);
        facts.addAll(comparison.facts());
        comparison.parameter().ifPresent(parameters::add);
        return this;
    }

    @Override
    public ConditionWalk atLeast(int count, List<Condition> parts) {
        parts.forEach(part -> part.match(this));
        return this;
    }

    @Override
    public ConditionWalk not(Condition part) {
        return part.match(this);
    }

    @Override
    public <O extends Enum<O> & Outcome> ConditionWalk outcome(Policy<O> policy, Set<O> accepted) {
        policies.add(policy);
        return this;
    }
}
