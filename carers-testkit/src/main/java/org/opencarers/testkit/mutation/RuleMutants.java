package org.opencarers.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/**
 * Changes to whole rules: left out, a day early or late, leading elsewhere; and to the dates of the policy.
 *
 * @param <O> the outcomes
 */
final class RuleMutants<O extends Enum<O> & Outcome> {

    private final Policy<O> policy;
    private final List<Rule<O>> rules;
    private final List<Mutant<O>> mutants = new ArrayList<>();

    RuleMutants(Policy<O> policy) {
        this.policy = policy;
        this.rules = policy.rules();
    }

    List<Mutant<O>> all() {
        for (int place = 0; place < rules.size(); place++) {
            leaveOut(place);
            shiftPeriod(place);
            exchangeOutcomes(place);
        }
        shiftCoverage();
        return mutants;
    }

    private void add(Kind kind, String description, Policy<O> changed) {
        mutants.add(new Mutant<>(kind, description, changed));
    }

    private String name(int place) {
        return "rule " + (place + 1) + " (clause " + rules.get(place).clause() + ")";
    }

    private void leaveOut(int place) {
        List<Rule<O>> rest = new ArrayList<>(rules);
        rest.remove(place);
        add(Kind.CONDITION, name(place) + " is left out", policy.withRules(rest));
    }

    private List<Rule<O>> with(int place, Rule<O> rule) {
        List<Rule<O>> others = new ArrayList<>(rules);
        others.set(place, rule);
        return others;
    }

    private void shiftPeriod(int place) {
        Rule<O> rule = rules.get(place);
        rule.inForce()
                .ifPresent(period -> Days.shifted(
                        period,
                        policy.coverage(),
                        (other, words) -> add(
                                Kind.DATE,
                                name(place) + " " + words,
                                policy.withRules(with(place, rule.inForce(other))))));
    }

    /** With the next rule that leads elsewhere, and with what follows otherwise. */
    private void exchangeOutcomes(int place) {
        Rule<O> rule = rules.get(place);
        Stream.iterate(place + 1, next -> next < rules.size(), next -> next + 1)
                .filter(next -> rules.get(next).outcome() != rule.outcome())
                .findFirst()
                .ifPresent(next -> {
                    List<Rule<O>> others =
                            with(place, rule.withOutcome(rules.get(next).outcome()));
                    others.set(next, rules.get(next).withOutcome(rule.outcome()));
                    add(
                            Kind.OUTCOME,
                            name(place) + " and " + name(next) + " exchange their outcomes",
                            policy.withRules(others));
                });
        if (rule.outcome() != policy.otherwise()) {
            add(
                    Kind.OUTCOME,
                    name(place) + " and what follows otherwise exchange their outcomes",
                    policy.withRules(with(place, rule.withOutcome(policy.otherwise())))
                            .withOtherwise(rule.outcome()));
        }
    }

    private void shiftCoverage() {
        List<DateRange> ranges = policy.coverage().ranges();
        // Here the days outside count: asking about them is what changes.
        Coverage always = Coverage.from("0001-01-01");
        for (int place = 0; place < ranges.size(); place++) {
            int at = place;
            Days.shifted(ranges.get(place), always, (other, words) -> {
                List<DateRange> others = new ArrayList<>(ranges);
                others.set(at, other);
                DateRange first = others.remove(0);
                add(
                        Kind.DATE,
                        "the period that can be asked about, " + ranges.get(at).text() + ", " + words,
                        policy.withCoverage(Coverage.of(first, others.toArray(new DateRange[0]))));
            });
        }
    }
}
