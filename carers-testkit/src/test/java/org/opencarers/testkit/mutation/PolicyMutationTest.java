package org.opencarers.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Amount;
import org.opencarers.rules.Award;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Unit;
import org.opencarers.testkit.example.BusPass;
import org.opencarers.testkit.example.BusPass.Answer;

/** The small changes that are made to the bus pass, one by one. */
class PolicyMutationTest {

    private static List<String> changes(Kind kind) {
        return PolicyMutation.of(BusPass.POLICY).stream()
                .filter(mutant -> mutant.kind() == kind)
                .map(Mutant::description)
                .toList();
    }

    @Test
    void limits_move_by_one_unit_and_lists_lose_or_gain_a_member() {
        assertThat(changes(Kind.LIMIT))
                .containsExactly(
                        "'the passenger's age is at least 66' becomes 'the passenger's age is at least 65'",
                        "'the passenger's age is at least 66' becomes 'the passenger's age is at least 67'",
                        "'the passenger needs help with washing' becomes 'the passenger needs help with at least 2"
                                + " different ones of washing'",
                        "'the passenger needs help with washing' becomes 'the passenger needs help with washing"
                                + " or dressing'",
                        "'the passenger needs help with washing' becomes 'the passenger needs help with washing"
                                + " or eating'",
                        "'the passenger needs help with washing' becomes 'the passenger needs help with washing"
                                + " or moving'",
                        "the limit from 2020-01-01 is £99.99 instead of £100.00",
                        "the limit from 2020-01-01 is £100.01 instead of £100.00",
                        "the limit from 2021-01-01 is £109.99 instead of £110.00",
                        "the limit from 2021-01-01 is £110.01 instead of £110.00",
                        "the rebate from 2020-01-01 is £4.99 instead of £5.00",
                        "the rebate from 2020-01-01 is £5.01 instead of £5.00");
    }

    @Test
    void comparisons_are_turned_round_or_take_their_limit_to_the_other_side() {
        assertThat(changes(Kind.COMPARISON))
                .containsExactly(
                        "'the passenger lives in the town' becomes 'not: the passenger lives in the town'",
                        "'the passenger's age is at least 66' becomes 'the passenger's age is more than 66'",
                        "'the passenger's age is at least 66' becomes 'not: the passenger's age is at least 66'",
                        "'the passenger needs help with washing' becomes 'not: the passenger needs help with washing'",
                        "'the passenger's earnings a week are at most the limit' becomes 'the passenger's earnings a"
                                + " week are less than the limit'",
                        "'the passenger's earnings a week are at most the limit' becomes 'not: the passenger's"
                                + " earnings a week are at most the limit'");
    }

    @Test
    void conditions_and_rules_are_left_out_and_all_becomes_any() {
        String any = "at least one of: the passenger's age is at least 66; the passenger needs help with washing";
        String all = "all of: the passenger lives in the town; (" + any + ")";
        assertThat(changes(Kind.CONDITION))
                .containsExactly(
                        "'" + all + "' becomes 'without: the passenger lives in the town'",
                        "'" + all + "' becomes 'without: " + any + "'",
                        "'" + all + "' becomes '1 instead of 2 of the 2 parts must hold'",
                        "'" + any + "' becomes 'without: the passenger's age is at least 66'",
                        "'" + any + "' becomes 'without: the passenger needs help with washing'",
                        "'" + any + "' becomes '2 instead of 1 of the 2 parts must hold'",
                        "rule 1 (clause 1) is left out",
                        "rule 2 (clause 2) is left out");
    }

    @Test
    void dates_move_by_a_day_where_somebody_can_ask_about_it() {
        assertThat(changes(Kind.DATE))
                .containsExactly(
                        // The first value cannot begin earlier: nobody can ask about 2019.
                        "the limit of 2020-01-01 begins on 2020-01-02",
                        "the limit of 2021-01-01 begins on 2020-12-31",
                        "the limit of 2021-01-01 begins on 2021-01-02",
                        "the rebate of 2020-01-01 begins on 2020-01-02",
                        "the period that can be asked about, 1 January 2020 onwards, begins on 2019-12-31",
                        "the period that can be asked about, 1 January 2020 onwards, begins on 2020-01-02");
    }

    @Test
    void a_figure_of_one_day_is_not_moved_away_from_its_day() {
        Parameter<BigDecimal> fee = Parameter.number("example.fee", "the fee", Unit.POUNDS)
                .from("2020-01-01", BigDecimal.ONE, Citation.of("A notice"))
                .from("2020-01-02", BigDecimal.TEN, Citation.of("A notice"));
        List<String> moved = new ArrayList<>();
        new ParameterChanges<>(fee, Coverage.from("2019-01-01"), BigDecimal.ONE)
                .days((changed, words) -> moved.add(words));
        assertThat(moved)
                .containsExactly(
                        "the fee of 2020-01-01 begins on 2019-12-31", "the fee of 2020-01-02 begins on 2020-01-03");
    }

    @Test
    void outcomes_are_exchanged() {
        assertThat(changes(Kind.OUTCOME))
                .containsExactly(
                        "rule 1 (clause 1) and rule 2 (clause 2) exchange their outcomes",
                        "rule 1 (clause 1) and what follows otherwise exchange their outcomes",
                        "rule 2 (clause 2) and what follows otherwise exchange their outcomes");
    }

    @Test
    void a_part_of_a_sum_is_not_rounded_or_counted_once_more_or_less() {
        LinearTerm sum = LinearTerm.of(BusPass.EARNINGS)
                .minus(LinearTerm.Part.of(BusPass.AGE).roundUp().times(2));

        assertThat(TermVariants.of(sum))
                .extracting(LinearTerm::parts)
                .extracting(parts -> parts.get(1))
                .containsExactly(
                        new LinearTerm.Part(BusPass.AGE, -2, false),
                        new LinearTerm.Part(BusPass.AGE, -3, true),
                        new LinearTerm.Part(BusPass.AGE, -1, true));
    }

    @Test
    void an_award_is_worked_out_otherwise() {
        Amount limit = Amount.of(BusPass.LIMIT);
        Amount earnings = Amount.of(BusPass.EARNINGS);
        Amount rest = limit.less(earnings).roundedUp();
        Amount cap = Amount.of(10).times(2);
        Policy<Answer> policy = BusPass.POLICY.withAward(Answer.HALF, Award.of(Per.WEEK, rest.orLess(cap)));

        assertThat(PolicyMutation.of(policy).stream()
                        .filter(mutant -> mutant.kind() == Kind.AWARD)
                        .flatMap(mutant -> mutant.policy().awards().values().stream())
                        .map(Award::text))
                .containsExactlyElementsOf(Stream.of(
                                rest,
                                cap,
                                rest.orMore(cap),
                                limit.less(earnings).orLess(cap),
                                limit.roundedUp().orLess(cap),
                                earnings.roundedUp().orLess(cap),
                                rest.orLess(Amount.of(10)),
                                rest.orLess(Amount.of(2)))
                        .map(amount -> Award.of(Per.WEEK, amount).text())
                        .toList());
    }

    @Test
    void descriptions_are_unique() {
        assertThat(PolicyMutation.of(BusPass.POLICY))
                .extracting(Mutant::description)
                .doesNotHaveDuplicates();
    }
}
