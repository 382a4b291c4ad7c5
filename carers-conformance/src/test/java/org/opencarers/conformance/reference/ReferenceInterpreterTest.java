package org.opencarers.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opencarers.conformance.reference.SmallLaw.BREAK;
import static org.opencarers.conformance.reference.SmallLaw.CANNOT;
import static org.opencarers.conformance.reference.SmallLaw.GROSS;
import static org.opencarers.conformance.reference.SmallLaw.HOSPITAL;
import static org.opencarers.conformance.reference.SmallLaw.LAST_USED;
import static org.opencarers.conformance.reference.SmallLaw.LEFT;
import static org.opencarers.conformance.reference.SmallLaw.LIMIT;
import static org.opencarers.conformance.reference.SmallLaw.NET;
import static org.opencarers.conformance.reference.SmallLaw.RIGHT;
import static org.opencarers.conformance.reference.SmallLaw.SLOWLY;
import static org.opencarers.conformance.reference.SmallLaw.SOURCE;
import static org.opencarers.conformance.reference.SmallLaw.TENURE;
import static org.opencarers.conformance.reference.SmallLaw.TODAY;
import static org.opencarers.conformance.reference.SmallLaw.grantedWhen;
import static org.opencarers.conformance.reference.SmallLaw.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.generate.Need;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.conformance.generate.Tenure;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SetFact;

class ReferenceInterpreterTest {

    private static final ReferenceInterpreter FREE = new ReferenceInterpreter(List.of());

    private static final Condition SHORT_BREAK =
            LinearTerm.of(BREAK).minus(HOSPITAL).atMost(Limit.constant(BigDecimal.valueOf(4)));

    private static final ReferenceAnswer<Ruling> GRANTED = new ReferenceAnswer<>(List.of(Ruling.GRANTED), List.of());
    private static final ReferenceAnswer<Ruling> REFUSED = new ReferenceAnswer<>(List.of(Ruling.REFUSED), List.of());

    @Test
    void a_fact_or_its_opposite_settles_the_outcome_without_being_known() {
        Policy<Ruling> policy = grantedWhen(Condition.any(LEFT.isTrue(), LEFT.isFalse()), LEFT);

        assertThat(FREE.answer(policy, Facts.none(), TODAY)).isEqualTo(GRANTED);
    }

    @Test
    void every_choice_taken_together_settles_the_outcome() {
        Condition any = Condition.any(TENURE.is(Tenure.OWNER), TENURE.isNoneOf(Tenure.OWNER, Tenure.LODGER));
        Policy<Ruling> some = grantedWhen(any, TENURE);
        Policy<Ruling> all = grantedWhen(Condition.any(any, TENURE.is(Tenure.LODGER)), TENURE);

        assertThat(FREE.answer(some, Facts.none(), TODAY).missing()).containsExactly(TENURE);
        assertThat(FREE.answer(all, Facts.none(), TODAY)).isEqualTo(GRANTED);
    }

    @Test
    void only_facts_that_can_still_matter_are_missing_in_asking_order() {
        Policy<Ruling> policy = grantedWhen(
                Condition.any(Condition.all(LEFT.isTrue(), RIGHT.isTrue()), NET.atLeast(1)), NET, RIGHT, LEFT);

        assertThat(FREE.answer(policy, Facts.none(), TODAY).missing()).containsExactly(NET, RIGHT, LEFT);
        assertThat(FREE.answer(policy, Facts.none().with(LEFT, false), TODAY).missing())
                .containsExactly(NET);
    }

    @Test
    void gross_earnings_at_the_limit_settle_net_earnings_and_a_penny_more_does_not() {
        ReferenceInterpreter constrained = new ReferenceInterpreter(List.of(Constraint.atMost(NET, GROSS)));
        Policy<Ruling> policy = SmallLaw.begin("test.policy", NET)
                .boundBy(GROSS)
                .rule(rule(NET.atMost(LIMIT), Ruling.GRANTED))
                .otherwise(Ruling.REFUSED)
                .citing(SOURCE)
                .build();
        Facts atLimit = Facts.none().with(GROSS, new BigDecimal("204.00"));
        Facts above = Facts.none().with(GROSS, new BigDecimal("204.01"));

        assertThat(constrained.answer(policy, atLimit, TODAY)).isEqualTo(GRANTED);
        assertThat(constrained.answer(policy, above, TODAY).missing()).containsExactly(NET);
        assertThat(constrained.answer(policy, Facts.none(), TODAY).missing()).containsExactly(NET);
        assertThat(FREE.answer(policy, atLimit, TODAY).missing()).containsExactly(NET);
    }

    @Test
    void a_parameter_has_the_value_of_the_date_asked_about() {
        Policy<Ruling> policy = grantedWhen(NET.atMost(LIMIT), NET);
        Facts facts = Facts.none().with(NET, new BigDecimal("204.00"));

        assertThat(FREE.answer(policy, facts, LocalDate.of(2026, 4, 5))).isEqualTo(REFUSED);
        assertThat(FREE.answer(policy, facts, LocalDate.of(2026, 4, 6))).isEqualTo(GRANTED);
        assertThatExceptionOfType(NoReferenceAnswerException.class)
                .isThrownBy(() -> FREE.answer(policy, facts, LocalDate.of(2025, 4, 6)))
                .satisfies(refusal ->
                        assertThat(refusal.reason()).isEqualTo(NoReferenceAnswerException.Reason.NOT_COVERED));
    }

    @Test
    void a_constraint_that_known_facts_break_is_a_contradiction_only_where_both_are_listed() {
        ReferenceInterpreter constrained = new ReferenceInterpreter(List.of(Constraint.atMost(NET, GROSS)));
        Facts facts = Facts.none().with(NET, new BigDecimal("2")).with(GROSS, new BigDecimal("1"));

        assertThat(constrained.answer(grantedWhen(NET.atMost(2), NET), facts, TODAY))
                .isEqualTo(GRANTED);
        assertThatExceptionOfType(NoReferenceAnswerException.class)
                .isThrownBy(() -> constrained.answer(grantedWhen(NET.atMost(2), NET, GROSS), facts, TODAY))
                .satisfies(refusal ->
                        assertThat(refusal.reason()).isEqualTo(NoReferenceAnswerException.Reason.CONTRADICTION));
    }

    @Test
    void four_weeks_of_break_settle_the_break_test_whatever_the_hospital_weeks() {
        Policy<Ruling> policy = grantedWhen(SHORT_BREAK, BREAK, HOSPITAL);

        assertThat(FREE.answer(policy, Facts.none().with(BREAK, 4), TODAY)).isEqualTo(GRANTED);
        assertThat(FREE.answer(policy, Facts.none().with(BREAK, 5), TODAY).missing())
                .containsExactly(HOSPITAL);
        assertThat(FREE.answer(policy, Facts.none().with(HOSPITAL, 22), TODAY)).isEqualTo(GRANTED);
        assertThat(FREE.answer(policy, Facts.none().with(HOSPITAL, 21), TODAY).missing())
                .containsExactly(BREAK);
    }

    @Test
    void hospital_weeks_are_among_the_break_weeks_so_many_of_them_mean_a_long_break() {
        ReferenceInterpreter constrained = new ReferenceInterpreter(List.of(Constraint.atMost(HOSPITAL, BREAK)));
        Policy<Ruling> policy = grantedWhen(BREAK.atLeast(13), BREAK, HOSPITAL);

        assertThat(constrained.answer(policy, Facts.none().with(HOSPITAL, 13), TODAY))
                .isEqualTo(GRANTED);
        assertThat(FREE.answer(policy, Facts.none().with(HOSPITAL, 13), TODAY).missing())
                .containsExactly(BREAK);
    }

    @Test
    void a_member_of_several_sets_counts_once() {
        Policy<Ruling> policy = grantedWhen(SetFact.unionHasAtLeast(2, List.of(CANNOT, SLOWLY)), CANNOT, SLOWLY);
        Facts once = Facts.none().with(CANNOT, Set.of(Need.EATING)).with(SLOWLY, Set.of(Need.EATING));
        Facts twice = Facts.none().with(CANNOT, Set.of(Need.EATING)).with(SLOWLY, Set.of(Need.MOVING));
        Facts half = Facts.none().with(CANNOT, Set.of(Need.EATING));
        Facts enough = Facts.none().with(SLOWLY, Set.of(Need.EATING, Need.MOVING));

        assertThat(FREE.answer(policy, once, TODAY)).isEqualTo(REFUSED);
        assertThat(FREE.answer(policy, twice, TODAY)).isEqualTo(GRANTED);
        assertThat(FREE.answer(policy, half, TODAY).missing()).containsExactly(SLOWLY);
        assertThat(FREE.answer(policy, enough, TODAY)).isEqualTo(GRANTED);
    }

    @Test
    void one_year_and_365_days_differ_when_a_leap_day_lies_between() {
        Policy<Ruling> policy = grantedWhen(
                Condition.all(
                        Condition.not(LAST_USED.isEarlierThan(Moment.before(Period.ofYears(1)))),
                        LAST_USED.isEarlierThan(Moment.before(Period.ofDays(365)))),
                LAST_USED);
        LocalDate common = LocalDate.of(2023, 3, 1);
        LocalDate afterLeapDay = LocalDate.of(2024, 3, 1);

        assertThat(FREE.answer(policy, Facts.none(), common)).isEqualTo(REFUSED);
        assertThat(FREE.answer(policy, Facts.none(), afterLeapDay).missing()).containsExactly(LAST_USED);
        assertThat(FREE.answer(policy, Facts.none().with(LAST_USED, LocalDate.of(2023, 3, 1)), afterLeapDay))
                .isEqualTo(GRANTED);
        assertThat(FREE.answer(policy, Facts.none().with(LAST_USED, LocalDate.of(2023, 3, 2)), afterLeapDay))
                .isEqualTo(REFUSED);
    }

    @Test
    void one_year_before_a_leap_day_is_the_28th_of_february() {
        Policy<Ruling> policy = grantedWhen(LAST_USED.isSameAs(Moment.before(Period.ofYears(1))), LAST_USED);
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(FREE.answer(policy, Facts.none().with(LAST_USED, LocalDate.of(2023, 2, 28)), leapDay))
                .isEqualTo(GRANTED);
    }

    @Test
    void a_past_date_cannot_lie_after_the_date_asked_about() {
        Policy<Ruling> policy = grantedWhen(LAST_USED.isLaterThan(Moment.asOf()), LAST_USED);

        assertThat(FREE.answer(policy, Facts.none(), TODAY)).isEqualTo(REFUSED);
    }

    @Test
    void the_outcome_of_another_policy_is_worked_out_from_the_same_filling_in() {
        Policy<Ruling> inner = grantedWhen(LEFT.isTrue(), LEFT);
        Policy<Ruling> outer = SmallLaw.begin("test.outer", LEFT)
                .rule(rule(Condition.all(inner.gives(Ruling.GRANTED), LEFT.isFalse()), Ruling.GRANTED))
                .otherwise(Ruling.REFUSED)
                .citing(SOURCE)
                .build();

        assertThat(FREE.answer(outer, Facts.none(), TODAY)).isEqualTo(REFUSED);
    }

    @Test
    void two_unknown_amounts_in_one_sum_are_refused_rather_than_guessed() {
        Policy<Ruling> policy =
                grantedWhen(LinearTerm.of(GROSS).minus(NET).atLeast(Limit.constant(BigDecimal.ONE)), NET, GROSS);

        assertThatExceptionOfType(NoReferenceAnswerException.class)
                .isThrownBy(() -> FREE.answer(policy, Facts.none(), TODAY))
                .satisfies(
                        refusal -> assertThat(refusal.reason()).isEqualTo(NoReferenceAnswerException.Reason.NOT_EXACT));
        assertThat(FREE.answer(policy, Facts.none().with(GROSS, new BigDecimal("0.99")), TODAY))
                .isEqualTo(REFUSED);
    }
}
