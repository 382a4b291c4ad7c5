package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Extension;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Restriction;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;

/**
 * An extension or a restriction of a policy by a pack: each of its rules with its area.
 *
 * @param pack who varies
 * @param variation the extension or restriction
 * @param policy what is varied
 * @param rules the rules, each with the area in its condition
 * @param <O> the outcomes of the policy
 */
record RuleVariation<O extends Enum<O> & Outcome>(
        Contribution pack, Variation variation, Policy<O> policy, List<Rule<O>> rules) {

    /** An extension or restriction, or empty for a setting of a parameter. */
    static Optional<RuleVariation<?>> of(Contribution pack, Variation variation) {
        if (variation instanceof Extension<?> extension) {
            return Optional.of(extending(pack, extension));
        }
        return variation instanceof Restriction<?> restriction
                ? Optional.of(restricting(pack, restriction))
                : Optional.empty();
    }

    private static <O extends Enum<O> & Outcome> RuleVariation<O> extending(Contribution pack, Extension<O> extension) {
        List<Rule<O>> rules = extension.rules().stream()
                .map(rule -> rule.withCondition(Condition.all(extension.area(), rule.condition())))
                .toList();
        return new RuleVariation<>(pack, extension, extension.policy(), rules);
    }

    private static <O extends Enum<O> & Outcome> RuleVariation<O> restricting(
            Contribution pack, Restriction<O> restriction) {
        return new RuleVariation<>(pack, restriction, restriction.policy(), restriction.rules());
    }

    /** Says everything for which the pack is refused on account of it. */
    void check(Proofs proofs) {
        Direction<O> direction = new Direction<>(policy);
        int before = pack.diagnoses().size();
        for (Rule<O> rule : rules) {
            check(rule, direction, proofs);
        }
        if (pack.diagnoses().size() == before) {
            DatesCovered.check(pack, variation, policy, applied(List.of(this), policy));
        }
    }

    /** A rule must serve somebody; one that serves nobody and would change an answer is meant to change it for the worse. */
    private void check(Rule<O> rule, Direction<O> direction, Proofs proofs) {
        Optional<String> served = proofs.somebody(rule.condition(), policy, direction.replacedBy(rule.outcome()));
        if (served.isPresent()) {
            pack.prove(
                    variation,
                    "its rule " + rule.clause() + " gives " + rule.outcome().name() + " only where " + policy.id()
                            + " gives " + direction.namesOfReplacedBy(rule.outcome()) + ", and serves somebody: "
                            + served.get());
            return;
        }
        Optional<String> loses = proofs.somebody(rule.condition(), policy, direction.wrongedBy(rule.outcome()));
        String says = "its rule " + rule.clause() + " (" + Proofs.cited(rule.citations()) + ") gives "
                + rule.outcome().name();
        if (loses.isPresent()) {
            pack.diagnose(
                    direction.wrong(),
                    says + ": " + loses.get(),
                    "take the rule out, or let it apply where the policy gives less");
        } else {
            pack.diagnose(
                    DiagnosisCode.NO_EFFECT,
                    says + " to nobody who does not have as much already from " + policy.id(),
                    "correct its condition, or take it out");
        }
    }

    /**
     * A policy with rules before its own: those that go farthest first, then by pack, so that no order of packs matters. Each
     * applies only where the policy itself gives what it may replace.
     */
    static <O extends Enum<O> & Outcome> Policy<O> applied(List<RuleVariation<O>> variations, Policy<O> policy) {
        Direction<O> direction = new Direction<>(policy);
        List<Rule<O>> rules = new ArrayList<>();
        variations.stream()
                .flatMap(variation -> variation.rules().stream())
                .sorted((one, other) ->
                        Integer.compare(direction.reach(other.outcome()), direction.reach(one.outcome())))
                .forEach(rule -> rules.add(rule.withCondition(
                        Condition.all(rule.condition(), policy.gives(direction.replacedBy(rule.outcome()))))));
        Policy<O> asking = policy;
        for (Rule<O> rule : rules) {
            asking = asking.alsoAsking(rule.condition().facts());
        }
        rules.addAll(policy.rules());
        return asking.withRules(rules);
    }
}
