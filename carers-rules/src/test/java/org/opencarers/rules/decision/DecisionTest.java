package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.SICK_WEEKS;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.STRIPES;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WEEKS;
import static org.opencarers.rules.Example.WELL_WEEKS;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.policy;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static Decision<Answer> decide(Policy<Answer> policy, Facts facts) {
        return DecisionEngine.of(pack(policy)).decide(policy, facts, DAY);
    }

    @Test
    void x_or_not_x_is_definite_though_x_is_unknown() {
        Decision<Answer> decision = decide(yesWhen(any(WET.isTrue(), not(WET.isTrue())), WET), Facts.none());
        assertThat(decision.outcome()).contains(Answer.YES);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void an_unknown_fact_that_matters_leaves_the_decision_undetermined() {
        Decision<Answer> decision = decide(yesWhen(AGE.atLeast(18), WET, AGE), Facts.none());
        assertThat(decision.outcome()).isEmpty();
        assertThat(decision.possible()).containsExactly(Answer.YES, Answer.NO);
        assertThat(decision.missing()).containsExactly(AGE);
    }

    @Test
    void two_limits_on_one_fact_are_one_question() {
        Policy<Answer> never = yesWhen(all(AGE.lessThan(16), AGE.atLeast(18)), AGE);
        assertThat(decide(never, Facts.none()).outcome()).contains(Answer.NO);
    }

    @Test
    void nothing_lies_between_neighbouring_whole_numbers() {
        Policy<Answer> never = yesWhen(all(AGE.moreThan(17), AGE.lessThan(18)), AGE);
        assertThat(decide(never, Facts.none()).outcome()).contains(Answer.NO);
        Policy<Answer> sometimes = yesWhen(all(HOURS.moreThan(17), HOURS.lessThan(18)), HOURS);
        assertThat(decide(sometimes, Facts.none()).outcome()).isEmpty();
        assertThat(decide(sometimes, Facts.none().with(HOURS, new BigDecimal("17.000000001")))
                        .outcome())
                .contains(Answer.YES);
    }

    @Test
    void no_number_is_negative_or_beyond_its_greatest() {
        assertThat(decide(yesWhen(WEEKS.atLeast(0), WEEKS), Facts.none()).outcome())
                .contains(Answer.YES);
        assertThat(decide(yesWhen(WEEKS.atMost(26), WEEKS), Facts.none()).outcome())
                .contains(Answer.YES);
        assertThat(decide(yesWhen(WEEKS.moreThan(26), WEEKS), Facts.none()).outcome())
                .contains(Answer.NO);
    }

    @Test
    void a_known_bound_settles_a_comparison_and_is_never_asked_about() {
        Policy<Answer> policy = policy("example.bounded", NET)
                .boundBy(GROSS)
                .rule(Rule.clause("1").when(NET.atMost(204)).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        assertThat(decide(policy, Facts.none().with(GROSS, new BigDecimal("204.00")))
                        .outcome())
                .contains(Answer.YES);
        Decision<Answer> above = decide(policy, Facts.none().with(GROSS, new BigDecimal("204.01")));
        assertThat(above.outcome()).isEmpty();
        assertThat(above.missing()).containsExactly(NET);
        assertThat(decide(policy, Facts.none()).missing()).containsExactly(NET);
    }

    @Test
    void a_constraint_counts_only_where_the_policy_lists_both_facts() {
        Policy<Answer> policy = yesWhen(NET.atMost(204), NET);
        assertThat(decide(policy, Facts.none().with(GROSS, BigDecimal.ONE)).outcome())
                .isEmpty();
    }

    @Test
    void a_difference_is_exact_when_one_of_its_facts_is_unknown() {
        Policy<Answer> policy = yesWhen(
                all(WEEKS.atMost(12), WELL_WEEKS.atMost(Limit.constant(BigDecimal.valueOf(4)))), WEEKS, SICK_WEEKS);
        assertThat(decide(policy, Facts.none().with(WEEKS, 3)).outcome()).contains(Answer.YES);
        assertThat(decide(policy, Facts.none().with(WEEKS, 13)).outcome()).contains(Answer.NO);
        assertThat(decide(policy, Facts.none().with(WEEKS, 10)).missing()).containsExactly(SICK_WEEKS);
        assertThat(decide(policy, Facts.none()).missing()).containsExactly(WEEKS, SICK_WEEKS);
        assertThat(decide(policy, Facts.none().with(SICK_WEEKS, 13)).outcome()).contains(Answer.NO);
    }

    @Test
    void a_fact_in_a_sum_matters_only_if_it_alone_can_change_the_outcome() {
        Policy<Answer> policy = yesWhen(
                all(WEEKS.exactly(0), WELL_WEEKS.atMost(Limit.constant(BigDecimal.valueOf(0)))), WEEKS, SICK_WEEKS);
        assertThat(decide(policy, Facts.none()).missing())
                .as("without weeks there are no weeks of illness, so those alone never change anything")
                .containsExactly(WEEKS);
    }

    @Test
    void members_of_several_sets_are_counted_once() {
        Condition two = SetFact.unionHasAtLeast(2, List.of(SPOTS, STRIPES));
        Policy<Answer> policy = yesWhen(two, SPOTS, STRIPES);
        Facts sameInBoth = Facts.none().with(SPOTS, EnumSet.of(Colour.RED)).with(STRIPES, EnumSet.of(Colour.RED));
        assertThat(decide(policy, sameInBoth).outcome()).contains(Answer.NO);
        assertThat(decide(policy, sameInBoth.with(STRIPES, EnumSet.of(Colour.BLUE)))
                        .outcome())
                .contains(Answer.YES);
        Decision<Answer> half = decide(policy, Facts.none().with(SPOTS, Set.of()));
        assertThat(half.missing()).containsExactly(STRIPES);
    }

    @Test
    void the_empty_set_is_an_answer() {
        Policy<Answer> policy = yesWhen(SPOTS.containsNoneOf(Colour.RED, Colour.GREEN), SPOTS);
        assertThat(decide(policy, Facts.none().with(SPOTS, Set.of())).outcome()).contains(Answer.YES);
        assertThat(decide(policy, Facts.none()).outcome()).isEmpty();
    }

    @Test
    void a_year_before_the_leap_day_is_the_twenty_eighth() {
        Moment yearAgo = Moment.before(Period.ofYears(1));
        Policy<Answer> policy = policy("example.seen", LAST_SEEN)
                .rule(Rule.clause("1")
                        .when(LAST_SEEN.isLaterThan(yearAgo))
                        .then(Answer.YES)
                        .citing(TEXT))
                .rule(Rule.clause("2")
                        .when(LAST_SEEN.isSameAs(yearAgo))
                        .then(Answer.PERHAPS)
                        .citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        assertThat(decide(policy, Facts.none().with(LAST_SEEN, LocalDate.of(2023, 3, 1)))
                        .outcome())
                .contains(Answer.YES);
        assertThat(decide(policy, Facts.none().with(LAST_SEEN, LocalDate.of(2023, 2, 28)))
                        .outcome())
                .contains(Answer.PERHAPS);
        assertThat(decide(policy, Facts.none().with(LAST_SEEN, LocalDate.of(2023, 2, 27)))
                        .outcome())
                .contains(Answer.NO);
        assertThat(decide(policy, Facts.none()).possible()).containsExactly(Answer.YES, Answer.PERHAPS, Answer.NO);
    }

    @Test
    void a_past_day_is_never_after_the_date_asked_about() {
        Policy<Answer> policy = yesWhen(LAST_SEEN.isLaterThan(Moment.asOf()), LAST_SEEN);
        assertThat(decide(policy, Facts.none()).outcome()).contains(Answer.NO);
    }

    @Test
    void a_code_that_no_rule_names_is_still_possible() {
        Policy<Answer> policy = yesWhen(any(PLACE.is("A01"), PLACE.is("B02")), PLACE);
        assertThat(decide(policy, Facts.none()).outcome()).isEmpty();
        assertThat(decide(policy, Facts.none().with(PLACE, "C03")).outcome()).contains(Answer.NO);
    }

    @Test
    void every_choice_together_is_definite() {
        Policy<Answer> policy = yesWhen(
                any(COLOUR.isAnyOf(Colour.RED, Colour.GREEN), COLOUR.isNoneOf(Colour.RED, Colour.GREEN)), COLOUR);
        assertThat(decide(policy, Facts.none()).outcome()).contains(Answer.YES);
    }

    @Test
    void at_least_two_of_three_is_settled_by_two() {
        Policy<Answer> policy =
                yesWhen(Condition.atLeast(2, WET.isTrue(), AGE.atLeast(18), COLOUR.is(Colour.RED)), WET, AGE, COLOUR);
        assertThat(decide(policy, Facts.none().with(WET, true).with(AGE, 18)).outcome())
                .contains(Answer.YES);
        assertThat(decide(policy, Facts.none().with(WET, false).with(AGE, 17)).outcome())
                .contains(Answer.NO);
        assertThat(decide(policy, Facts.none().with(WET, false)).missing()).containsExactly(AGE, COLOUR);
    }

    @Test
    void another_policy_is_asked_on_the_same_facts() {
        Policy<Answer> adult = yesWhen(AGE.atLeast(18), AGE);
        Policy<Answer> policy = policy("example.both", WET, AGE)
                .rule(Rule.clause("1")
                        .when(all(WET.isTrue(), adult.gives(Answer.NO)))
                        .then(Answer.PERHAPS)
                        .citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        DecisionEngine engine = DecisionEngine.of(pack(adult, policy));
        assertThat(engine.decide(policy, Facts.none().with(WET, true).with(AGE, 17), DAY)
                        .outcome())
                .contains(Answer.PERHAPS);
        assertThat(engine.decide(policy, Facts.none().with(WET, true), DAY).missing())
                .containsExactly(AGE);
        assertThat(engine.decide(policy, Facts.none().with(WET, false), DAY).outcome())
                .contains(Answer.NO);
    }

    @Test
    void a_rule_applies_from_its_first_day_until_the_day_before_its_end() {
        Policy<Answer> policy = policy("example.period", WET)
                .rule(Rule.clause("1")
                        .when(WET.isTrue())
                        .then(Answer.YES)
                        .citing(TEXT)
                        .inForce(DateRange.from("2020-03-31").until("2021-07-17")))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        DecisionEngine engine = DecisionEngine.of(pack(policy));
        Facts wet = Facts.none().with(WET, true);
        assertThat(engine.decide(policy, wet, LocalDate.of(2020, 3, 30)).outcome())
                .contains(Answer.NO);
        assertThat(engine.decide(policy, wet, LocalDate.of(2020, 3, 31)).outcome())
                .contains(Answer.YES);
        assertThat(engine.decide(policy, wet, LocalDate.of(2021, 7, 16)).outcome())
                .contains(Answer.YES);
        assertThat(engine.decide(policy, wet, LocalDate.of(2021, 7, 17)).outcome())
                .contains(Answer.NO);
    }

    @Test
    void a_decision_carries_the_gaps_that_could_matter_to_it() {
        Policy<Answer> policy = policy("example.gaps", WET, AGE)
                .rule(Rule.clause("1")
                        .when(all(WET.isTrue(), AGE.atLeast(18)))
                        .then(Answer.YES)
                        .citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .notModelled("Rust.")
                .notModelled(
                        Gap.of("Paint.").whenItGives(Answer.YES, Answer.PERHAPS),
                        Gap.of("Frost.").during(DateRange.before("2024-02-29")))
                .build();
        assertThat(decide(policy, Facts.none().with(WET, true)).notModelled())
                .extracting(Gap::text)
                .containsExactly("Rust.", "Paint.");
        assertThat(decide(policy, Facts.none().with(WET, false)).notModelled())
                .extracting(Gap::text)
                .containsExactly("Rust.");
        assertThat(DecisionEngine.of(pack(policy))
                        .decide(policy, Facts.none().with(WET, false), DAY.minusDays(1))
                        .notModelled())
                .extracting(Gap::text)
                .containsExactly("Rust.", "Frost.");
        assertThat(policy.notModelled()).extracting(Gap::text).containsExactly("Rust.", "Paint.", "Frost.");
    }

    @Test
    void a_parameter_is_compared_with_the_value_of_the_day() {
        Parameter<BigDecimal> limit = Parameter.number("example.limit", "the limit", Unit.POUNDS)
                .from("2024-01-01", new BigDecimal("151.00"), TEXT)
                .from("2024-02-29", new BigDecimal("196.00"), TEXT);
        Policy<Answer> policy = yesWhen(NET.atMost(limit), NET);
        DecisionEngine engine = DecisionEngine.of(pack(policy));
        Facts facts = Facts.none().with(NET, new BigDecimal("196"));
        assertThat(engine.decide(policy, facts, DAY).outcome()).contains(Answer.YES);
        assertThat(engine.decide(policy, facts, DAY.minusDays(1)).outcome()).contains(Answer.NO);
        assertThat(engine.decide(policy, facts.with(NET, new BigDecimal("196.01")), DAY)
                        .outcome())
                .contains(Answer.NO);
    }
}
