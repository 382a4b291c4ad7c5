package org.opencarers.testkit.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.conformance.generate.Probe;
import org.opencarers.conformance.reference.KleeneInterpreter;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.testkit.example.Example;

/**
 * Which sides of which comparisons the examples of a policy show to settle their rule.
 *
 * @param policy the id of the policy
 * @param shown the sides that some example shows
 * @param missing the sides that none shows and one could
 * @param impossible the sides that nothing could show, as the engine proves on days that stand for all days: another comparison
 *     always settles the rule first
 */
public record ConditionCoverage(String policy, List<Side> shown, List<Side> missing, List<Side> impossible) {

    private static final KleeneInterpreter LOGIC = new KleeneInterpreter();

    /** Measures the examples of a policy. */
    public static <O extends Enum<O> & Outcome> ConditionCoverage of(
            DecisionEngine engine, Policy<O> policy, List<Example> examples) {
        Set<Side> shown = new LinkedHashSet<>();
        List<Side> missing = new ArrayList<>();
        List<Side> impossible = new ArrayList<>();
        for (int number = 0; number < policy.rules().size(); number++) {
            Rule<O> rule = policy.rules().get(number);
            List<Example> arriving = arriving(policy, number, examples);
            for (Leaf leaf : Leaf.of(rule.condition())) {
                for (boolean value : List.of(true, false)) {
                    Side side = new Side(
                            number + 1,
                            rule.clause(),
                            leaf.place() + 1,
                            leaf.condition().sentence(),
                            value);
                    if (arriving.stream().anyMatch(example -> settles(rule.condition(), leaf, value, example))) {
                        shown.add(side);
                    } else if (isPossible(engine, policy, number, leaf, value)) {
                        missing.add(side);
                    } else {
                        impossible.add(side);
                    }
                }
            }
        }
        return new ConditionCoverage(policy.id(), List.copyOf(shown), missing, impossible);
    }

    /** Those that ask on a day on which the rule is in force and that no earlier rule decides. */
    private static <O extends Enum<O> & Outcome> List<Example> arriving(
            Policy<O> policy, int number, List<Example> examples) {
        return examples.stream()
                .filter(example -> policy.objectionsTo(example.asOf()).isEmpty()
                        && policy.rules().get(number).isInForce(example.asOf())
                        && policy.rules().subList(0, number).stream()
                                .filter(earlier -> earlier.isInForce(example.asOf()))
                                .allMatch(earlier -> isFalse(earlier.condition(), example)))
                .toList();
    }

    private static boolean isFalse(Condition condition, Example example) {
        return LOGIC.holds(condition, example.facts(), example.asOf())
                .map(holds -> !holds)
                .orElse(false);
    }

    private static boolean settles(Condition condition, Leaf leaf, boolean value, Example example) {
        Optional<Boolean> actual = LOGIC.holds(leaf.condition(), example.facts(), example.asOf());
        Optional<Boolean> asTrue = holds(Forced.in(condition, leaf, true), example);
        Optional<Boolean> asFalse = holds(Forced.in(condition, leaf, false), example);
        return actual.equals(Optional.of(value))
                && asTrue.isPresent()
                && asFalse.isPresent()
                && !asTrue.equals(asFalse);
    }

    private static Optional<Boolean> holds(Forced.Result forced, Example example) {
        return forced.condition()
                .map(condition -> LOGIC.holds(condition, example.facts(), example.asOf()))
                .orElseGet(() -> Optional.of(forced.constant()));
    }

    private static <O extends Enum<O> & Outcome> boolean isPossible(
            DecisionEngine engine, Policy<O> policy, int number, Leaf leaf, boolean value) {
        Rule<O> rule = policy.rules().get(number);
        for (LocalDate day : Probe.daysOf(policy)) {
            if (rule.isInForce(day)) {
                List<Forced.Result> needed = new ArrayList<>();
                policy.rules().subList(0, number).stream()
                        .filter(earlier -> earlier.isInForce(day))
                        .forEach(earlier ->
                                needed.add(Forced.Result.of(earlier.condition()).not()));
                Forced.Result itself = Forced.Result.of(leaf.condition());
                needed.add(value ? itself : itself.not());
                needed.add(differ(Forced.in(rule.condition(), leaf, true), Forced.in(rule.condition(), leaf, false)));
                Forced.Result settles = Forced.atLeastOf(needed.size(), needed);
                boolean possible = settles.condition()
                        .map(condition -> new Probe(engine, policy, condition).canHappen(Facts.none(), day))
                        .orElse(settles.constant());
                if (possible) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Forced.Result differ(Forced.Result one, Forced.Result other) {
        return Forced.atLeastOf(
                1,
                List.of(
                        Forced.atLeastOf(2, List.of(one, other.not())),
                        Forced.atLeastOf(2, List.of(one.not(), other))));
    }

    /** How many sides could be shown. */
    public int sides() {
        return shown.size() + missing.size();
    }

    /** The coverage in words: "gb.carers-leave: 12 of 12 sides of comparisons shown". */
    public String text() {
        return policy + ": " + shown.size() + " of " + sides() + " sides of comparisons shown"
                + (impossible.isEmpty() ? "" : ", and " + impossible.size() + " that nothing could show");
    }
}
