package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.Award;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.LocalBounds;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Setting;
import org.opencarers.rules.rewriting.ParameterReplacement;
import org.opencarers.rules.rewriting.Rewriting;

/**
 * The setting of a parameter by a pack.
 *
 * @param pack who sets
 * @param setting what is set, where
 * @param <T> the type of the value
 */
record ParameterSetting<T>(Contribution pack, Setting<T> setting) {

    /** Whether a policy rests on the parameter. */
    boolean concerns(Policy<?> policy) {
        return ParametersOf.policies(List.of(policy)).contains(setting.parameter());
    }

    /**
     * Says everything for which the pack is refused on account of it.
     *
     * @param concerned the policies that rest on the parameter
     * @param isDeclared whether a pack declares the parameter by itself
     */
    void check(List<Policy<?>> concerned, boolean isDeclared, Proofs proofs) {
        if (setting.area().isEmpty() && !concerned.isEmpty()) {
            pack.diagnose(
                    DiagnosisCode.NOT_LOCAL,
                    "it sets " + setting.varied() + " everywhere, and "
                            + concerned.get(0).id() + " rests on it",
                    "say within which area the values count");
            return;
        }
        if (concerned.isEmpty() && !isDeclared) {
            pack.diagnose(
                    DiagnosisCode.UNKNOWN_POLICY,
                    "no policy that is loaded rests on the parameter " + setting.varied() + " as it is given",
                    "use the parameter of its owner, or take the setting out");
            return;
        }
        Optional<LocalBounds<T>> bounds = setting.parameter().localBounds();
        if (bounds.isEmpty()) {
            pack.diagnose(
                    DiagnosisCode.NOT_LOCAL,
                    "it sets " + setting.varied() + ", which its owner does not leave to others"
                            + concerned.stream()
                                    .flatMap(policy -> loses(policy, proofs).stream())
                                    .findFirst()
                                    .map(person -> ": " + person)
                                    .orElse(""),
                    "take the setting out; what is more generous can be an extension");
            return;
        }
        for (DatedValue<T> value : setting.values()) {
            if (!bounds.get().allow(value.value())) {
                pack.diagnose(
                        DiagnosisCode.OUT_OF_BOUNDS,
                        "it sets " + setting.varied() + " to "
                                + setting.parameter().text(value.value()) + "; its owner allows "
                                + bounds.get().text() + " ("
                                + bounds.get().source().text() + ")",
                        "set a value within the bounds");
                return;
            }
        }
        pack.prove(
                setting,
                "its values are within the bounds of its owner: " + bounds.get().text() + " ("
                        + bounds.get().source().text() + ")");
        concerned.forEach(policy -> checkPolicy(policy, proofs));
    }

    /** What the pack says, in words: "sets it to 20 hours from 2026-04-01". */
    String words() {
        return "sets it to "
                + setting.values().stream()
                        .map(value -> setting.parameter().text(value.value()) + " from "
                                + value.inForce().startInclusive())
                        .collect(Collectors.joining(", and to "));
    }

    /** Where the values count, for a policy that rests on the parameter. */
    Condition area() {
        return setting.area().orElseThrow();
    }

    private <O extends Enum<O> & Outcome> void checkPolicy(Policy<O> policy, Proofs proofs) {
        Optional<String> loses = loses(policy, proofs);
        if (loses.isPresent()) {
            pack.diagnose(
                    new Direction<>(policy).wrong(),
                    "it sets " + setting.varied() + " (" + Proofs.cited(setting.citations()) + "): " + loses.get(),
                    "set a value with which nobody loses, or take the setting out");
        } else {
            pack.prove(
                    setting,
                    "it " + new Direction<>(policy).neverWrong() + ": no outcome of " + policy.id()
                            + " is changed for the worse on any day");
            DatesCovered.check(pack, setting, policy, applied(policy));
        }
    }

    /** Somebody in the area who would have another outcome in the wrong direction. */
    private <O extends Enum<O> & Outcome> Optional<String> loses(Policy<O> policy, Proofs proofs) {
        Direction<O> direction = new Direction<>(policy);
        Policy<O> local = local(policy);
        for (O given : policy.outcomes()) {
            Set<O> wrong = policy.outcomes().stream()
                    .filter(other -> !direction.mayReplace(other, given))
                    .collect(Collectors.toSet());
            Optional<String> person = wrong.isEmpty()
                    ? Optional.empty()
                    : proofs.somebody(Condition.all(area(), local.gives(wrong)), policy, List.of(given));
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private <O extends Enum<O> & Outcome> Policy<O> local(Policy<O> policy) {
        Parameter<T> local = setting.local();
        return Rewriting.by(new ParameterReplacement<>(setting.parameter(), local))
                .of(policy);
    }

    /** A policy with the local values where the area holds, and as it was elsewhere. */
    <O extends Enum<O> & Outcome> Policy<O> applied(Policy<O> policy) {
        Policy<O> local = local(policy);
        List<Rule<O>> rules = new ArrayList<>();
        for (Rule<O> rule : local.rules()) {
            rules.add(inArea(rule, local));
        }
        Rule<O> otherwise = Rule.clause(policy.otherwiseClause().orElse("otherwise"))
                .when(area())
                .then(policy.otherwise())
                .citing(policy.otherwiseCitations().get(0));
        rules.add(withAward(otherwise, local.awards()));
        rules.addAll(policy.rules());
        return policy.alsoAsking(area().facts()).withRules(rules);
    }

    private <O extends Enum<O> & Outcome> Rule<O> inArea(Rule<O> rule, Policy<O> local) {
        Rule<O> inArea = rule.withCondition(Condition.all(area(), rule.condition()));
        return inArea.award().isPresent() ? inArea : withAward(inArea, local.awards());
    }

    /** With the award of the outcome as the local values make it: the policy keeps its own for everywhere else. */
    private static <O extends Enum<O> & Outcome> Rule<O> withAward(Rule<O> rule, Map<O, Award> awards) {
        return Optional.ofNullable(awards.get(rule.outcome()))
                .map(rule::awarding)
                .orElse(rule);
    }
}
