package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Rule;

/** The data of Carer's Allowance: amounts by date, dates covered, facts in order, the periods of its rules. */
class CarersAllowanceDataTest {

    @ParameterizedTest
    @CsvSource({
        "2003-04-07, 43.15, 77.00",
        "2006-04-10, 46.95, 84.00",
        "2007-09-30, 48.65, 87.00",
        "2007-10-01, 48.65, 95.00",
        "2010-04-11, 53.10, 95.00",
        "2015-04-06, 62.10, 110.00",
        "2017-04-09, 62.10, 110.00",
        "2017-04-10, 62.70, 116.00",
        "2021-04-11, 67.25, 128.00",
        "2025-04-06, 81.90, 151.00",
        "2025-04-07, 83.30, 196.00",
        "2026-04-06, 86.45, 204.00",
        "2027-04-11, 86.45, 204.00"
    })
    void rate_and_earnings_limit_follow_the_date(LocalDate day, BigDecimal rate, BigDecimal limit) {
        assertThat(CarersAllowanceLimits.WEEKLY_RATE.on(day)).contains(rate);
        assertThat(CarersAllowanceLimits.EARNINGS_LIMIT.on(day)).contains(limit);
    }

    @Test
    void a_value_that_is_only_remembered_is_stored_and_not_used() {
        LocalDate day = LocalDate.of(2012, 6, 1);

        assertThat(CarersAllowanceLimits.EARNINGS_LIMIT.entryOn(day)).hasValueSatisfying(entry -> {
            assertThat(entry.value()).isEqualByComparingTo("100");
            assertThat(entry.source().certainty()).isEqualTo(Certainty.RECALL);
        });
        assertThat(CarersAllowanceLimits.EARNINGS_LIMIT.on(day)).isEmpty();
    }

    @Test
    void the_histories_are_whole() {
        assertThat(CarersAllowanceLimits.WEEKLY_RATE.history()).hasSize(52);
        assertThat(CarersAllowanceLimits.EARNINGS_LIMIT.history()).hasSize(26);
        assertThat(CarersAllowanceLimits.EARNINGS_LIMIT.on(LocalDate.of(2027, 4, 12)))
                .as("after the last known value there is none")
                .isEmpty();
    }

    @Test
    void care_of_the_middle_rate_qualifies_and_mobility_never_does() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(CarersAllowanceLimits.QUALIFYING_BENEFITS.on(day))
                .contains(EnumSet.range(
                        DisabilityBenefit.PIP_DAILY_LIVING_STANDARD,
                        DisabilityBenefit.SCOTTISH_ADULT_DLA_CARE_HIGHEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2003-04-07", "2004-04-11", "2006-04-10", "2010-04-11", "2015-04-06", "2026-11-21", "2027-04-11"
            })
    void the_policy_can_be_asked_on_the_days_that_it_covers(LocalDate day) {
        assertThat(CarersAllowance.POLICY.objectionsTo(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003-04-06", "2004-04-12", "2006-04-09", "2010-04-12", "2015-04-05", "2027-04-12"})
    void the_policy_objects_to_the_days_around_them(LocalDate day) {
        assertThat(CarersAllowance.POLICY.objectionsTo(day))
                .anyMatch(
                        objection -> objection.startsWith("gb.carers-allowance covers 7 April 2003 to 11 April 2004;"));
    }

    @Test
    void in_1990_the_parameters_that_are_missing_are_named() {
        assertThat(String.join("\n", CarersAllowance.POLICY.objectionsTo(LocalDate.of(1990, 1, 1))))
                .contains("gb.carers-allowance.earnings-limit is known only from memory")
                .contains("gb.carers-allowance.qualifying-benefits is not known before 2003-04-07")
                .contains("gb.carers-allowance.run-on-weeks-after-death is not known before 2002-10-28");
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(CarersAllowance.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.nation",
                        "carer.age",
                        "cared-for.alive",
                        "cared-for.weeks-since-death",
                        "carer.entitled-immediately-before",
                        "care.hours-per-week-for-one-person",
                        "care.temporary-break",
                        "care.break-weeks-last-26",
                        "care.hospital-weeks-last-26",
                        "cared-for.qualifying-benefits",
                        "cared-for.other-carer-paid",
                        "carer.net-weekly-earnings",
                        "carer.full-time-education",
                        "carer.education-hours-per-week",
                        "carer.weeks-present-last-156",
                        "carer.weeks-present-last-52",
                        "carer.past-presence-exempt",
                        "carer.habitually-resident",
                        "carer.subject-to-immigration-control",
                        "carer.overlapping-benefit-weekly");
        assertThat(CarersAllowance.POLICY.boundOnly())
                .extracting(Fact::id)
                .containsExactly("carer.gross-weekly-earnings", "care.hours-per-week");
    }

    @ParameterizedTest
    @CsvSource({"2007-06-01, 4", "2015-06-01, 4", "2023-10-31, 4", "2023-11-01, 5", "2024-11-03, 5", "2024-11-04, 5"})
    void the_rules_in_force_follow_the_date(LocalDate day, int rules) {
        assertThat(CarersAllowance.POLICY.rulesOn(day)).hasSize(rules);
    }

    @Test
    void scotland_is_referred_while_the_pilot_areas_ran_and_has_its_own_benefit_afterwards() {
        assertThat(scottishOutcomes("2023-10-31")).isEmpty();
        assertThat(scottishOutcomes("2024-11-03")).containsExactly(CarersAllowanceOutcome.REFER);
        assertThat(scottishOutcomes("2024-11-04")).containsExactly(CarersAllowanceOutcome.OTHER_BENEFIT);
    }

    @Test
    void sentences_show_the_limit_of_the_day() {
        assertThat(CarersAllowanceConditions.EARNINGS_WITHIN_LIMIT.sentence(LocalDate.of(2026, 11, 21)))
                .isEqualTo("the carer's net weekly earnings are at most £204.00, the earnings limit");
        assertThat(CarersAllowanceConditions.ENOUGH_HOURS_FOR_ONE_PERSON.sentence(LocalDate.of(2007, 6, 1)))
                .isEqualTo("the hours of care a week for this one person are at least 35 hours,"
                        + " the hours of care required");
        assertThat(CarersAllowanceConditions.QUALIFYING_BENEFIT_IS_PAID.sentence())
                .isEqualTo("the person cared for is paid at least one of the qualifying benefits");
    }

    private static List<CarersAllowanceOutcome> scottishOutcomes(String day) {
        return CarersAllowance.POLICY.rulesOn(LocalDate.parse(day)).stream()
                .filter(rule ->
                        rule.condition().sentence().toLowerCase(Locale.ROOT).contains("scotland"))
                .map(Rule::outcome)
                .toList();
    }
}
