package org.opencarers.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.generate.Need;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Rule;
import org.opencarers.testkit.example.BusPass;
import org.opencarers.testkit.example.Example;

/** What the examples of the bus pass show of its two rules, counted by hand. */
class ConditionCoverageTest {

    private static ConditionCoverage of(String... rows) {
        return ConditionCoverage.of(BusPass.ENGINE, BusPass.POLICY, BusPass.examples(rows));
    }

    private static List<String> sides(List<Side> sides) {
        return sides.stream()
                .map(side -> side.rule() + "." + side.leaf() + " " + side.value())
                .toList();
    }

    @Test
    void a_comparison_is_shown_by_the_example_that_it_alone_settles() {
        // Local is true, age and needs are both false: each of those two alone would make the rule true.
        assertThat(sides(of("| 2020-05-01 | | FULL | | |").shown()))
                .containsExactly("1.2 false", "1.3 false", "2.1 false");
    }

    @Test
    void where_two_comparisons_hold_together_neither_settles_the_rule() {
        assertThat(sides(of("| 2020-05-01 | passenger.age: 70; passenger.needs: WASHING | FREE | | |")
                        .shown()))
                .containsExactly("1.1 true");
    }

    @Test
    void a_rule_is_not_shown_by_examples_that_an_earlier_rule_decides() {
        assertThat(sides(of("| 2020-05-01 | passenger.age: 70; passenger.earnings: 9.00 | FREE | | |")
                        .shown()))
                .containsExactly("1.1 true", "1.2 true");
    }

    @Test
    void examples_that_show_everything_leave_nothing_missing() {
        ConditionCoverage coverage = of(
                "| 2020-05-01 | | FULL | | |",
                "| 2020-05-01 | passenger.age: 66 | FREE | | |",
                "| 2020-05-01 | passenger.age: 66; passenger.local: no | FULL | | |",
                "| 2020-05-01 | passenger.needs: WASHING | FREE | | |",
                "| 2020-05-01 | passenger.earnings: 100.00 | HALF | | |");

        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.text()).isEqualTo("test.bus-pass: 8 of 8 sides of comparisons shown");
    }

    @Test
    void an_unknown_comparison_shows_nothing_and_one_that_unknown_ones_cannot_mask_does() {
        assertThat(sides(of("| 2020-05-01 | passenger.age: unknown; passenger.local: no | FULL | | |")
                        .shown()))
                .containsExactly("2.1 false");
        assertThat(sides(of("| 2020-05-01 | passenger.age: unknown; passenger.needs: WASHING; passenger.local: no |"
                                + " FULL | | |")
                        .shown()))
                .containsExactly("1.1 false", "2.1 false");
    }

    @Test
    void what_nothing_could_show_is_proved_and_set_apart() {
        List<Example> none = List.of();
        Condition twice = Condition.all(BusPass.AGE.atLeast(18), BusPass.AGE.atLeast(16));

        ConditionCoverage coverage = ConditionCoverage.of(
                BusPass.ENGINE,
                BusPass.POLICY.withRules(List.of(Rule.clause("1")
                        .when(twice)
                        .then(BusPass.Answer.FREE)
                        .citing(BusPass.LIMIT.history().get(0).source()))),
                none);

        // From 16 to 17 the first comparison settles it; where the second is false, the first is false as well.
        assertThat(sides(coverage.impossible())).containsExactly("1.2 false");
        assertThat(coverage.text())
                .isEqualTo("test.bus-pass: 0 of 3 sides of comparisons shown, and 1 that nothing could show");
    }

    @Test
    void what_can_be_shown_on_a_later_day_only_is_missing_and_not_impossible() {
        DateFact lastRide = Fact.of("passenger.last-ride", "When was the last ride?", Informant.CARER)
                .pastDate("the last ride was on");

        ConditionCoverage coverage = ConditionCoverage.of(
                BusPass.ENGINE,
                BusPass.POLICY
                        .alsoAsking(List.of(lastRide))
                        .withRules(List.of(Rule.clause("1")
                                .when(lastRide.isLaterThan(Moment.of("2025-06-01")))
                                .then(BusPass.Answer.FREE)
                                .citing(BusPass.LIMIT.history().get(0).source()))),
                List.of());

        assertThat(coverage.impossible()).isEmpty();
        assertThat(sides(coverage.missing())).containsExactly("1.1 true", "1.1 false");
    }

    @Test
    void at_least_two_of_three_is_settled_by_each_when_exactly_one_other_holds() {
        Condition two = Condition.atLeast(
                2, BusPass.LOCAL.isTrue(), BusPass.AGE.atLeast(66), Condition.not(BusPass.NEEDS.contains(Need.EATING)));
        ConditionCoverage coverage = ConditionCoverage.of(
                BusPass.ENGINE,
                BusPass.POLICY.withRules(List.of(Rule.clause("1")
                        .when(two)
                        .then(BusPass.Answer.FREE)
                        .citing(BusPass.LIMIT.history().get(0).source()))),
                BusPass.examples("| 2020-05-01 | | FREE | | |"));

        // Local, not old, no need: without the first or the third there would be one left.
        assertThat(sides(coverage.shown())).containsExactly("1.1 true", "1.3 false");
    }

    @Test
    void a_side_is_told_with_its_rule_and_its_words() {
        assertThat(of("| 2020-05-01 | | FULL | | |").missing().get(0))
                .hasToString(
                        "rule 1 (clause 1), comparison 1: that it settles the rule when it is true that the passenger"
                                + " lives in the town");
    }
}
