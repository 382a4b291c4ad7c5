package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.gb.CarersLeaveOutcome.ENTITLED;
import static org.opencarers.law.gb.CarersLeaveOutcome.ENTITLED_IN_PART;
import static org.opencarers.law.gb.CarersLeaveOutcome.NOTICE_TOO_SHORT;
import static org.opencarers.law.gb.CarersLeaveOutcome.NOT_ENTITLED;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.core.employment.LeaveDependant;
import org.opencarers.core.employment.LongTermCareNeed;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.LeaveFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;

/** Carer's leave: its first day, who has the right, and how many days it gives. */
class CarersLeaveDataTest {

    static final Question<CarersLeaveOutcome> ONE_DAY = Question.about(CarersLeave.POLICY, "2024-04-06")
            .with(LeaveFacts.IS_EMPLOYEE, true)
            .with(LeaveFacts.LEAVE_DEPENDANT, LeaveDependant.PARENT)
            .with(LeaveFacts.LONG_TERM_CARE_NEED, LongTermCareNeed.OLD_AGE)
            .with(LeaveFacts.USUAL_WORKING_DAYS_PER_WEEK, new BigDecimal("5"))
            .with(LeaveFacts.DAYS_TAKEN_LAST_12_MONTHS, new BigDecimal("0"))
            .with(LeaveFacts.DAYS_REQUESTED, new BigDecimal("1"))
            .with(LeaveFacts.NOTICE_DAYS_GIVEN, 3);

    @Test
    void the_right_begins_in_2024() {
        assertThat(ONE_DAY.objections()).isEmpty();
        assertThat(ONE_DAY.on("2024-04-05").objections())
                .anyMatch(objection -> objection.startsWith("gb.carers-leave covers 6 April 2024 onwards:"));
    }

    @ParameterizedTest
    @EnumSource(LeaveDependant.class)
    void a_dependant_is_neither_nobody_nor_only_a_lodger_a_tenant_or_an_employee(LeaveDependant dependant) {
        boolean counts = dependant != LeaveDependant.NONE && dependant != LeaveDependant.LODGER_TENANT_OR_EMPLOYEE_ONLY;

        assertThat(ONE_DAY.with(LeaveFacts.LEAVE_DEPENDANT, dependant).possible())
                .containsExactly(counts ? ENTITLED : NOT_ENTITLED);
    }

    @ParameterizedTest
    @CsvSource({
        "OVER_THREE_MONTHS, ENTITLED",
        "EQUALITY_ACT_DISABILITY, ENTITLED",
        "OLD_AGE, ENTITLED",
        "NONE, NOT_ENTITLED"
    })
    void there_is_a_ground_for_long_term_care(LongTermCareNeed need, CarersLeaveOutcome outcome) {
        assertThat(ONE_DAY.with(LeaveFacts.LONG_TERM_CARE_NEED, need).possible())
                .containsExactly(outcome);
    }

    @Test
    void only_employees_have_the_right_and_for_others_nothing_else_is_asked() {
        Question<CarersLeaveOutcome> nobodysEmployee =
                Question.about(CarersLeave.POLICY, "2024-04-06").with(LeaveFacts.IS_EMPLOYEE, false);

        assertThat(nobodysEmployee.possible()).containsExactly(NOT_ENTITLED);
        assertThat(nobodysEmployee.missing()).isEmpty();
        assertThat(ONE_DAY.without(LeaveFacts.IS_EMPLOYEE).possible()).containsExactly(ENTITLED, NOT_ENTITLED);
    }

    @ParameterizedTest
    @CsvSource({
        // usual days, taken, asked for, notice
        "5, 0, 5, 10, ENTITLED, '5 days, with 10 days of notice'",
        "5, 0, 6, 12, ENTITLED_IN_PART, '5 days, with 12 days of notice'",
        "5, 3, 2, 4, ENTITLED, '2 days, with 4 days of notice'",
        "5, 3.5, 2, 4, ENTITLED_IN_PART, '1.5 days, with 4 days of notice'",
        "2.5, 2, 0.5, 3, ENTITLED, '0.5 days, with 3 days of notice'",
        "2.5, 2, 1, 3, ENTITLED_IN_PART, '0.5 days, with 3 days of notice'",
        "5, 5, 0.5, 30, NOT_ENTITLED, nothing given",
        "3, 4, 0.5, 30, NOT_ENTITLED, nothing given",
        "0, 0, 0.5, 30, NOT_ENTITLED, nothing given"
    })
    void a_usual_week_less_the_days_taken_is_left(
            BigDecimal usual,
            BigDecimal taken,
            BigDecimal asked,
            int notice,
            CarersLeaveOutcome outcome,
            String award) {
        Question<CarersLeaveOutcome> question = ONE_DAY.with(LeaveFacts.USUAL_WORKING_DAYS_PER_WEEK, usual)
                .with(LeaveFacts.DAYS_TAKEN_LAST_12_MONTHS, taken)
                .with(LeaveFacts.DAYS_REQUESTED, asked)
                .with(LeaveFacts.NOTICE_DAYS_GIVEN, notice);

        assertThat(question.possible()).containsExactly(outcome);
        assertThat(question.award()).isEqualTo(award);
    }

    @Test
    void with_nothing_left_neither_the_days_asked_for_nor_the_notice_matter() {
        Question<CarersLeaveOutcome> usedUp = ONE_DAY.with(LeaveFacts.DAYS_TAKEN_LAST_12_MONTHS, new BigDecimal("5"))
                .without(LeaveFacts.DAYS_REQUESTED)
                .without(LeaveFacts.NOTICE_DAYS_GIVEN);

        assertThat(usedUp.possible()).containsExactly(NOT_ENTITLED);
        assertThat(usedUp.missing()).isEmpty();
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(CarersLeave.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.is-employee",
                        "care.leave-dependant",
                        "cared-for.long-term-care-need",
                        "leave.usual-working-days-per-week",
                        "leave.days-taken-last-12-months",
                        "leave.days-requested",
                        "leave.notice-days-given");
    }

    @Test
    void any_leave_is_better_than_none() {
        Favour<CarersLeaveOutcome> favour = CarersLeave.POLICY.favour();

        assertThat(favour.isBetter(ENTITLED, ENTITLED_IN_PART)).isTrue();
        assertThat(favour.isBetter(ENTITLED_IN_PART, NOT_ENTITLED)).isTrue();
        assertThat(favour.isBetter(NOTICE_TOO_SHORT, NOT_ENTITLED)).isTrue();
        assertThat(favour.isBetter(NOTICE_TOO_SHORT, ENTITLED)).isFalse();
    }
}
