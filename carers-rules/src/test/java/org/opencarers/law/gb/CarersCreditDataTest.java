package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.gb.CarersCreditOutcome.ENTITLED;
import static org.opencarers.law.gb.CarersCreditOutcome.NOT_ENTITLED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Fact;

/** Carer's Credit: both sides of each number and of its first day, and each clause. */
class CarersCreditDataTest {

    private static final Question<CarersCreditOutcome> CREDITED = Question.about(CarersCredit.POLICY, "2010-04-06")
            .with(CarerFacts.AGE, 16)
            .with(BenefitFacts.UNDER_STATE_PENSION_AGE, true)
            .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("20"))
            .with(CaredForFacts.QUALIFYING_BENEFITS, Set.of(DisabilityBenefit.ATTENDANCE_ALLOWANCE_LOWER))
            .with(CareFacts.CERTIFICATE_SIGNED, false);

    @Test
    void the_credit_begins_in_2010() {
        assertThat(CREDITED.objections()).isEmpty();
        assertThat(CREDITED.on("2010-04-05").objections())
                .contains("gb.carers-credit covers 6 April 2010 onwards:"
                        + " Carer's Credit began on that day (SI 2010/19)");
        assertThat(CarersCredit.MIN_CARE_HOURS.on(LocalDate.of(2010, 4, 5))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16, true, ENTITLED", "15, true, NOT_ENTITLED", "16, false, NOT_ENTITLED"})
    void the_carer_is_16_and_under_state_pension_age(int age, boolean under, CarersCreditOutcome outcome) {
        assertThat(CREDITED.with(CarerFacts.AGE, age)
                        .with(BenefitFacts.UNDER_STATE_PENSION_AGE, under)
                        .possible())
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"19.99, NOT_ENTITLED", "20, ENTITLED", "20.01, ENTITLED"})
    void twenty_hours_for_all_people_together_are_enough(BigDecimal hours, CarersCreditOutcome outcome) {
        assertThat(CREDITED.with(CareFacts.HOURS_PER_WEEK, hours).possible()).containsExactly(outcome);
    }

    @Test
    void hours_for_one_person_settle_the_total_and_are_never_asked() {
        Question<CarersCreditOutcome> unknownTotal = CREDITED.without(CareFacts.HOURS_PER_WEEK);

        assertThat(unknownTotal
                        .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("20"))
                        .possible())
                .containsExactly(ENTITLED);
        assertThat(unknownTotal
                        .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("19.9"))
                        .missing())
                .containsExactly("care.hours-per-week");
    }

    @Test
    void a_certificate_stands_in_for_a_qualifying_benefit() {
        Question<CarersCreditOutcome> lowest =
                CREDITED.with(CaredForFacts.QUALIFYING_BENEFITS, Set.of(DisabilityBenefit.DLA_CARE_LOWEST));

        assertThat(lowest.possible()).containsExactly(NOT_ENTITLED);
        assertThat(lowest.with(CareFacts.CERTIFICATE_SIGNED, true).possible()).containsExactly(ENTITLED);
        assertThat(CREDITED.without(CareFacts.CERTIFICATE_SIGNED).possible()).containsExactly(ENTITLED);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(CarersCredit.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.age",
                        "carer.under-state-pension-age",
                        "care.hours-per-week",
                        "cared-for.qualifying-benefits",
                        "care.certificate-signed");
        assertThat(CarersCredit.POLICY.boundOnly())
                .extracting(Fact::id)
                .containsExactly("care.hours-per-week-for-one-person");
        assertThat(CarersCredit.POLICY.favour().isBetter(ENTITLED, NOT_ENTITLED))
                .isTrue();
    }
}
