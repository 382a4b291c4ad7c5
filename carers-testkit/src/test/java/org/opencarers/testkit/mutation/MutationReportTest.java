package org.opencarers.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.testkit.example.BusPass;
import org.opencarers.testkit.example.BusPass.Answer;

/** Which changes to the bus pass its examples notice, and what is said about the others. */
class MutationReportTest {

    private static MutationReport of(String... rows) {
        return MutationReport.of(BusPass.ENGINE, BusPass.POLICY, BusPass.examples(rows));
    }

    @Test
    void a_change_that_an_example_contradicts_is_caught_and_one_that_none_contradicts_survives() {
        MutationReport report = of("| 2020-05-01 | passenger.age: 66 | FREE | | |");

        assertThat(report.caught())
                .contains(
                        "'the passenger's age is at least 66' becomes 'the passenger's age is at least 67'",
                        "rule 1 (clause 1) is left out")
                .doesNotContain("'the passenger's age is at least 66' becomes 'the passenger's age is at least 65'");
        assertThat(report.survivors())
                .containsKey("'the passenger's age is at least 66' becomes 'the passenger's age is at least 65'");
    }

    @Test
    void for_a_survivor_a_situation_is_found_in_which_it_would_matter() {
        Difference difference = of("| 2020-05-01 | passenger.age: 66 | FREE | | |").survivors().entrySet().stream()
                .filter(survivor -> survivor.getKey().endsWith("'the passenger's age is at least 65'"))
                .findFirst()
                .flatMap(Map.Entry::getValue)
                .orElseThrow();

        assertThat(difference.facts().given(BusPass.AGE)).contains(65);
        assertThat(difference.facts().given(BusPass.LOCAL)).contains(true);
        assertThat(difference.one().possible()).isNotEqualTo(difference.other().possible());
        assertThat(difference.text())
                .startsWith("asked about 2020-01-01, with passenger.age: 65; passenger.local: yes;");
    }

    @Test
    void what_no_example_guards_is_told_with_a_question_whose_answer_would_tell() {
        assertThat(of("| 2020-05-01 | passenger.age: 66 | FREE | | |").unguarded())
                .startsWith("test.bus-pass: 1 examples notice 9 of 34 changes")
                .contains("; unguarded:\n- ")
                .contains("- 'the passenger's age is at least 66' becomes 'the passenger's age is at least 65'\n"
                        + "  asked about 2020-01-01, with passenger.age: 65; passenger.local: yes;");
    }

    @Test
    void good_examples_notice_every_change() {
        MutationReport report = of(
                "| 2020-01-01 | | FULL | nothing | |",
                "| 2019-12-31 | | cannot be asked | | |",
                "| 2020-01-01 | passenger.age: 66 | FREE | nothing | |",
                "| 2020-01-01 | passenger.age: 65 | FULL | nothing | |",
                "| 2020-01-01 | passenger.age: 66; passenger.local: no | FULL | nothing | |",
                "| 2020-01-01 | passenger.needs: WASHING | FREE | nothing | |",
                "| 2020-01-01 | passenger.needs: DRESSING | FULL | nothing | |",
                "| 2020-01-01 | passenger.needs: EATING | FULL | nothing | |",
                "| 2020-01-01 | passenger.needs: MOVING | FULL | nothing | |",
                "| 2020-01-01 | passenger.earnings: 100.00 | HALF | £5.00 a week | |",
                "| 2020-12-31 | passenger.earnings: 100.01 | FULL | nothing | |",
                "| 2021-01-01 | passenger.earnings: 110.00 | HALF | £5.00 a week | |",
                "| 2021-01-01 | passenger.earnings: 110.01 | FULL | nothing | |");

        assertThat(report.survivors()).isEmpty();
        assertThat(report.unguarded()).isEqualTo(report.text());
        assertThat(report.score()).isEqualTo(100);
        // Before 2020 the limit has no value, so an earlier beginning of the whole changes nothing.
        assertThat(report.without())
                .containsExactly("the period that can be asked about, 1 January 2020 onwards, begins on 2019-12-31");
        assertThat(report.text())
                .isEqualTo("test.bus-pass: 13 examples notice 34 of 34 changes; 1 more change nothing");
    }

    @Test
    void a_change_of_an_award_survives_where_no_example_gives_the_award() {
        assertThat(of("| 2020-01-01 | passenger.earnings: 100.00 | HALF | | |").survivors())
                .containsEntry("the rebate from 2020-01-01 is £4.99 instead of £5.00", Optional.empty());
    }

    @Test
    void policies_that_nothing_tells_apart_have_no_difference() {
        Policy<Answer> first = withRule(Condition.any(BusPass.LOCAL.isTrue(), BusPass.AGE.atLeast(66)));
        Policy<Answer> second =
                withRule(Condition.not(Condition.all(Condition.not(BusPass.AGE.atLeast(66)), BusPass.LOCAL.isFalse())));

        assertThat(Difference.between(BusPass.ENGINE, first, second)).isEmpty();
    }

    @Test
    void a_difference_in_dates_is_found_without_facts() {
        Policy<Answer> later = BusPass.POLICY.withCoverage(Coverage.from("2020-01-02"));

        Difference difference =
                Difference.between(BusPass.ENGINE, BusPass.POLICY, later).orElseThrow();

        assertThat(difference.asOf()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(difference.facts()).hasToString(Facts.none().toString());
        assertThat(difference.other().possible()).isEmpty();
    }

    @Test
    void a_change_that_matters_only_when_a_day_of_the_past_can_lie_after_another_survives() {
        DateFact lastRide = Fact.of("passenger.last-ride", "When was the last ride?", Informant.CARER)
                .pastDate("the last ride was on");
        Policy<Answer> policy = BusPass.POLICY
                .alsoAsking(List.of(lastRide))
                .withRules(List.of(rule(lastRide.isLaterThan(Moment.of("2025-06-01")))));

        MutationReport report = MutationReport.of(BusPass.ENGINE, policy, List.of());

        // Nobody could answer with a later day before 2 June 2025, and no law changes then.
        assertThat(report.without()).isEmpty();
        assertThat(report.survivors().get("rule 1 (clause 1) is left out")).hasValueSatisfying(difference -> {
            assertThat(difference.asOf()).isEqualTo(LocalDate.of(2025, 6, 2));
            assertThat(difference.facts().given(lastRide)).contains(LocalDate.of(2025, 6, 2));
        });
    }

    private static Policy<Answer> withRule(Condition condition) {
        return BusPass.POLICY.withRules(List.of(rule(condition)));
    }

    private static Rule<Answer> rule(Condition condition) {
        return Rule.clause("1")
                .when(condition)
                .then(Answer.FREE)
                .citing(BusPass.LIMIT.history().get(0).source());
    }
}
