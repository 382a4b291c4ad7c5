package org.opencarers.testkit.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;

/** Finds a smaller case that fails as well: fewer rules, facts and constraints, and simpler conditions. */
final class Smaller<O extends Enum<O> & Outcome> {

    private final Predicate<GeneratedCase<O>> fails;

    Smaller(Predicate<GeneratedCase<O>> fails) {
        this.fails = fails;
    }

    /** The case itself, or the last of a chain of ever smaller ones that fail. */
    GeneratedCase<O> than(GeneratedCase<O> failing) {
        GeneratedCase<O> smallest = failing;
        boolean shrank = true;
        while (shrank) {
            shrank = false;
            for (GeneratedCase<O> candidate : candidates(smallest)) {
                if (stillFails(candidate)) {
                    smallest = candidate;
                    shrank = true;
                    break;
                }
            }
        }
        return smallest;
    }

    /** A candidate on which the two cannot be compared tells nothing. */
    private boolean stillFails(GeneratedCase<O> candidate) {
        try {
            return fails.test(candidate);
        } catch (RuntimeException incomparable) {
            return false;
        }
    }

    private List<GeneratedCase<O>> candidates(GeneratedCase<O> from) {
        List<GeneratedCase<O>> candidates = new ArrayList<>();
        List<Rule<O>> rules = from.policy().rules();
        for (int i = 0; i < rules.size(); i++) {
            candidates.add(
                    with(from, replaced(rules, i, List.of()), from.policy().facts()));
        }
        for (Fact<?> fact : from.policy().facts()) {
            List<Fact<?>> fewer = new ArrayList<>(from.policy().facts());
            fewer.remove(fact);
            if (used(rules).stream().noneMatch(fact::equals)) {
                candidates.add(with(from, rules, fewer));
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            Rule<O> rule = rules.get(i);
            if (rule.inForce().isPresent()) {
                candidates.add(with(
                        from,
                        replaced(rules, i, List.of(again(rule, rule.condition()))),
                        from.policy().facts()));
            }
            for (Condition simpler : rule.condition().match(new Simpler())) {
                Rule<O> changed = again(rule, simpler);
                Rule<O> dated = rule.inForce().map(changed::inForce).orElse(changed);
                candidates.add(with(
                        from, replaced(rules, i, List.of(dated)), from.policy().facts()));
            }
        }
        for (Constraint constraint : from.constraints()) {
            List<Constraint> fewer = new ArrayList<>(from.constraints());
            fewer.remove(constraint);
            candidates.add(new GeneratedCase<>(from.policy(), fewer, from.facts(), from.asOf()));
        }
        for (Fact<?> fact : from.facts().given()) {
            candidates.add(new GeneratedCase<>(
                    from.policy(), from.constraints(), from.facts().without(fact), from.asOf()));
        }
        return candidates;
    }

    private static <O extends Enum<O> & Outcome> Rule<O> again(Rule<O> rule, Condition condition) {
        return Rule.clause(rule.clause())
                .when(condition)
                .then(rule.outcome())
                .citing(rule.citations().get(0));
    }

    private static <T> List<T> replaced(List<T> list, int place, List<T> by) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(place);
        changed.addAll(place, by);
        return changed;
    }

    private GeneratedCase<O> with(GeneratedCase<O> from, List<Rule<O>> rules, List<Fact<?>> facts) {
        Policy<O> policy = from.policy();
        PolicySteps.NeedsRules<O> steps = Policy.about(
                        policy.id(), policy.question(), policy.otherwise().getDeclaringClass())
                .favouring(policy.favour())
                .safeSide(policy.safeSide())
                .covering(policy.coverage())
                .asking(facts.toArray(new Fact<?>[0]))
                .boundBy(policy.boundOnly().toArray(new Fact<?>[0]));
        rules.forEach(steps::rule);
        Policy<O> smaller = steps.otherwise(policy.otherwise())
                .citing(policy.otherwiseCitations().get(0))
                .build();
        return new GeneratedCase<>(smaller, from.constraints(), from.facts(), from.asOf());
    }

    private static <O extends Enum<O> & Outcome> Set<Fact<?>> used(List<Rule<O>> rules) {
        Set<Fact<?>> used = new LinkedHashSet<>();
        rules.forEach(rule -> rule.condition().match(new Uses(used)));
        return used;
    }

    /** The facts that a condition needs to have listed. */
    private record Uses(Set<Fact<?>> used) implements Condition.Cases<Boolean> {
        @Override
        public Boolean comparison(Comparison comparison) {
            return used.addAll(comparison.facts());
        }

        @Override
        public Boolean atLeast(int count, List<Condition> parts) {
            return parts.stream().map(part -> part.match(this)).toList().contains(true);
        }

        @Override
        public Boolean not(Condition part) {
            return part.match(this);
        }

        @Override
        public <P extends Enum<P> & Outcome> Boolean outcome(Policy<P> policy, Set<P> accepted) {
            return used.addAll(policy.facts());
        }
    }

    /** Conditions with one part less, or one part made simpler. */
    private static final class Simpler implements Condition.Cases<List<Condition>> {
        @Override
        public List<Condition> comparison(Comparison comparison) {
            return List.of();
        }

        @Override
        public List<Condition> atLeast(int count, List<Condition> parts) {
            List<Condition> simpler = new ArrayList<>(parts);
            Condition[] all = parts.toArray(new Condition[0]);
            for (int i = 0; i < all.length; i++) {
                if (all.length > 1) {
                    Condition[] fewer = replaced(parts, i, List.<Condition>of()).toArray(new Condition[0]);
                    simpler.add(Condition.atLeast(
                            count == all.length ? fewer.length : Math.min(count, fewer.length), fewer));
                }
                for (Condition part : all[i].match(this)) {
                    Condition[] changed = Arrays.copyOf(all, all.length);
                    changed[i] = part;
                    simpler.add(Condition.atLeast(count, changed));
                }
            }
            return simpler;
        }

        @Override
        public List<Condition> not(Condition part) {
            List<Condition> simpler = new ArrayList<>(List.of(part));
            part.match(this).forEach(changed -> simpler.add(Condition.not(changed)));
            return simpler;
        }

        @Override
        public <P extends Enum<P> & Outcome> List<Condition> outcome(Policy<P> policy, Set<P> accepted) {
            return policy.rules().stream().map(Rule::condition).toList();
        }
    }
}
