package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.gb.CarersAllowanceConditionsTest.AT_THE_LIMITS;
import static org.opencarers.law.gb.CarersAllowanceOutcome.ENTITLED;
import static org.opencarers.law.gb.CarersAllowanceOutcome.NOT_ENTITLED;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;

/** Caring for Carer's Allowance: hours, temporary breaks, and the weeks after a death. */
class CarersAllowanceCaringTest {

    private static final Question<CarersAllowanceOutcome> ON_A_BREAK = AT_THE_LIMITS
            .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("0"))
            .with(CareFacts.TEMPORARY_BREAK, true)
            .with(BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE, true)
            .with(CareFacts.BREAK_WEEKS_LAST_26, 12)
            .with(CareFacts.HOSPITAL_WEEKS_LAST_26, 8);

    private static final Question<CarersAllowanceOutcome> AFTER_A_DEATH = AT_THE_LIMITS
            .with(CaredForFacts.ALIVE, false)
            .with(BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE, true)
            .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("0"))
            .with(CaredForFacts.QUALIFYING_BENEFITS, Set.of())
            .with(CaredForFacts.OTHER_CARER_PAID, true);

    @Test
    void hours_for_all_people_together_do_not_make_35_for_one() {
        Question<CarersAllowanceOutcome> unknown = AT_THE_LIMITS.without(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON);

        assertThat(unknown.with(CareFacts.HOURS_PER_WEEK, new BigDecimal("34.99"))
                        .possible())
                .containsExactly(NOT_ENTITLED);
        assertThat(unknown.with(CareFacts.HOURS_PER_WEEK, new BigDecimal("60")).missing())
                .containsExactly("care.hours-per-week-for-one-person");
    }

    @ParameterizedTest
    @CsvSource({
        // weeks of break, of them in hospital
        "12, 8, ENTITLED",
        "12, 7, NOT_ENTITLED",
        "13, 9, NOT_ENTITLED",
        "4, 0, ENTITLED",
        "5, 0, NOT_ENTITLED",
        "5, 1, ENTITLED",
        "12, 12, ENTITLED"
    })
    void a_break_is_at_most_twelve_weeks_and_four_of_them_out_of_hospital(
            int weeks, int inHospital, CarersAllowanceOutcome outcome) {
        assertThat(ON_A_BREAK
                        .with(CareFacts.BREAK_WEEKS_LAST_26, weeks)
                        .with(CareFacts.HOSPITAL_WEEKS_LAST_26, inHospital)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void three_weeks_of_break_settle_it_whatever_the_weeks_in_hospital() {
        assertThat(ON_A_BREAK
                        .with(CareFacts.BREAK_WEEKS_LAST_26, 3)
                        .without(CareFacts.HOSPITAL_WEEKS_LAST_26)
                        .possible())
                .containsExactly(ENTITLED);
    }

    @Test
    void a_break_helps_only_a_carer_who_was_entitled_and_only_while_it_is_temporary() {
        assertThat(ON_A_BREAK
                        .with(BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE, false)
                        .possible())
                .containsExactly(NOT_ENTITLED);
        assertThat(ON_A_BREAK.with(CareFacts.TEMPORARY_BREAK, false).possible()).containsExactly(NOT_ENTITLED);
    }

    @ParameterizedTest
    @CsvSource({"0, ENTITLED", "7, ENTITLED", "8, REFER", "9, NOT_ENTITLED"})
    void the_allowance_runs_on_for_eight_weeks_and_the_weekday_decides_about_the_last(
            int weeks, CarersAllowanceOutcome outcome) {
        assertThat(AFTER_A_DEATH.with(CaredForFacts.WEEKS_SINCE_DEATH, weeks).possible())
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"7", "8"})
    void it_runs_on_only_for_a_carer_who_was_entitled_and_meets_all_else(int weeks) {
        Question<CarersAllowanceOutcome> question = AFTER_A_DEATH.with(CaredForFacts.WEEKS_SINCE_DEATH, weeks);

        assertThat(question.with(BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE, false)
                        .possible())
                .containsExactly(NOT_ENTITLED);
        assertThat(question.with(CarerFacts.AGE, 15).possible()).containsExactly(NOT_ENTITLED);
        assertThat(question.with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("204.01"))
                        .possible())
                .containsExactly(NOT_ENTITLED);
    }
}
