package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.gb.CarersAllowanceOutcome.ENTITLED;
import static org.opencarers.law.gb.CarersAllowanceOutcome.NOT_ENTITLED;
import static org.opencarers.law.gb.CarersAllowanceOutcome.UNDERLYING_ENTITLEMENT;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;

/** The conditions of Carer's Allowance at their limits, which are all inside, and a little beyond them. */
class CarersAllowanceConditionsTest {

    /** Every number is the last that is still allowed. */
    static final Question<CarersAllowanceOutcome> AT_THE_LIMITS = Question.about(CarersAllowance.POLICY, "2026-11-21")
            .with(CarerFacts.NATION, Nation.ENGLAND)
            .with(CarerFacts.AGE, 16)
            .with(CaredForFacts.ALIVE, true)
            .with(BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE, false)
            .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("35"))
            .with(CareFacts.TEMPORARY_BREAK, false)
            .with(CaredForFacts.QUALIFYING_BENEFITS, Set.of(DisabilityBenefit.PIP_DAILY_LIVING_STANDARD))
            .with(CaredForFacts.OTHER_CARER_PAID, false)
            .with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("204.00"))
            .with(BenefitFacts.FULL_TIME_EDUCATION, false)
            .with(BenefitFacts.EDUCATION_HOURS_PER_WEEK, new BigDecimal("20.99"))
            .with(PresenceFacts.WEEKS_PRESENT_LAST_156, 104)
            .with(PresenceFacts.WEEKS_PRESENT_LAST_52, 26)
            .with(PresenceFacts.PAST_PRESENCE_EXEMPT, false)
            .with(PresenceFacts.HABITUALLY_RESIDENT, true)
            .with(PresenceFacts.SUBJECT_TO_IMMIGRATION_CONTROL, false)
            .with(BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY, new BigDecimal("0.00"));

    static Stream<Question<CarersAllowanceOutcome>> oneConditionFails() {
        return Stream.of(
                AT_THE_LIMITS.with(CarerFacts.AGE, 15),
                AT_THE_LIMITS.with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("34.99")),
                AT_THE_LIMITS.with(CaredForFacts.QUALIFYING_BENEFITS, Set.of(DisabilityBenefit.PIP_MOBILITY_ENHANCED)),
                AT_THE_LIMITS.with(CaredForFacts.QUALIFYING_BENEFITS, Set.of()),
                AT_THE_LIMITS.with(CaredForFacts.OTHER_CARER_PAID, true),
                AT_THE_LIMITS.with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("204.01")),
                AT_THE_LIMITS.with(BenefitFacts.FULL_TIME_EDUCATION, true),
                AT_THE_LIMITS.with(BenefitFacts.EDUCATION_HOURS_PER_WEEK, new BigDecimal("21")),
                AT_THE_LIMITS.with(PresenceFacts.WEEKS_PRESENT_LAST_156, 103),
                AT_THE_LIMITS.with(PresenceFacts.HABITUALLY_RESIDENT, false),
                AT_THE_LIMITS.with(PresenceFacts.SUBJECT_TO_IMMIGRATION_CONTROL, true));
    }

    @Test
    void at_every_limit_the_allowance_is_payable() {
        assertThat(AT_THE_LIMITS.possible()).containsExactly(ENTITLED);
        assertThat(AT_THE_LIMITS.award()).isEqualTo("£86.45 a week");
    }

    @ParameterizedTest
    @MethodSource("oneConditionFails")
    void each_condition_that_fails_refuses(Question<CarersAllowanceOutcome> question) {
        assertThat(question.possible()).containsExactly(NOT_ENTITLED);
        assertThat(question.award()).isEqualTo("nothing given");
    }

    @ParameterizedTest
    @CsvSource({
        "2003-04-07, 77.00",
        "2004-04-11, 77.00",
        "2006-04-10, 84.00",
        "2007-09-30, 87.00",
        "2007-10-01, 95.00",
        "2010-04-11, 95.00",
        "2015-04-06, 110.00",
        "2017-04-10, 116.00",
        "2018-04-09, 120.00",
        "2019-04-08, 123.00",
        "2020-04-06, 128.00",
        "2022-04-11, 132.00",
        "2023-04-10, 139.00",
        "2024-04-08, 151.00",
        "2025-04-07, 196.00",
        "2026-04-06, 204.00"
    })
    void exactly_the_earnings_limit_is_allowed_and_a_penny_more_is_not(String day, BigDecimal limit) {
        Question<CarersAllowanceOutcome> question = AT_THE_LIMITS.on(day).with(BenefitFacts.NET_WEEKLY_EARNINGS, limit);

        assertThat(question.possible()).containsExactly(ENTITLED);
        assertThat(question.with(BenefitFacts.NET_WEEKLY_EARNINGS, limit.add(new BigDecimal("0.01")))
                        .possible())
                .containsExactly(NOT_ENTITLED);
    }

    @Test
    void gross_pay_within_the_limit_settles_the_net_and_gross_pay_above_it_does_not() {
        Question<CarersAllowanceOutcome> netUnknown = AT_THE_LIMITS.without(BenefitFacts.NET_WEEKLY_EARNINGS);

        assertThat(netUnknown
                        .with(BenefitFacts.GROSS_WEEKLY_EARNINGS, new BigDecimal("204.00"))
                        .possible())
                .containsExactly(ENTITLED);
        assertThat(netUnknown
                        .with(BenefitFacts.GROSS_WEEKLY_EARNINGS, new BigDecimal("204.01"))
                        .missing())
                .containsExactly("carer.net-weekly-earnings");
    }

    @ParameterizedTest
    @CsvSource({
        "2003-04-07, 25, 156, NOT_ENTITLED",
        "2010-04-11, 26, 0, ENTITLED",
        "2015-04-06, 52, 103, NOT_ENTITLED",
        "2015-04-06, 0, 104, ENTITLED"
    })
    void presence_is_looked_at_over_a_year_at_first_and_over_three_later(
            String day, int weeksOf52, int weeksOf156, CarersAllowanceOutcome outcome) {
        assertThat(AT_THE_LIMITS
                        .on(day)
                        .with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("0.00"))
                        .with(PresenceFacts.WEEKS_PRESENT_LAST_52, weeksOf52)
                        .with(PresenceFacts.WEEKS_PRESENT_LAST_156, weeksOf156)
                        .possible())
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "86.44, ENTITLED, £0.01 a week",
        "86.45, UNDERLYING_ENTITLEMENT, nothing given",
        "86.46, UNDERLYING_ENTITLEMENT, nothing given"
    })
    void an_overlapping_benefit_as_high_as_the_rate_leaves_nothing_to_pay(
            BigDecimal benefit, CarersAllowanceOutcome outcome, String award) {
        Question<CarersAllowanceOutcome> question =
                AT_THE_LIMITS.with(BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY, benefit);

        assertThat(question.possible()).containsExactly(outcome);
        assertThat(question.award()).isEqualTo(award);
        assertThat(question.with(CarerFacts.AGE, 15).possible()).doesNotContain(UNDERLYING_ENTITLEMENT);
    }
}
