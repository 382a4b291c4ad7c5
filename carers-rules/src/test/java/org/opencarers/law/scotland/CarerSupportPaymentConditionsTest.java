package org.opencarers.law.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.scotland.CarerSupportPaymentDataTest.PAYABLE;
import static org.opencarers.law.scotland.CarerSupportPaymentOutcome.ENTITLED;
import static org.opencarers.law.scotland.CarerSupportPaymentOutcome.NOT_ENTITLED;
import static org.opencarers.law.scotland.CarerSupportPaymentOutcome.REFER;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.core.people.EducationLevel;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;

/** The conditions of Carer Support Payment, each met and not met, and both sides of each number. */
class CarerSupportPaymentConditionsTest {

    static Stream<Question<CarerSupportPaymentOutcome>> oneConditionFails() {
        return Stream.of(
                PAYABLE.with(CarerFacts.NATION, Nation.ENGLAND),
                PAYABLE.with(CarerFacts.AGE, 15),
                PAYABLE.with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("34.99")),
                PAYABLE.without(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON)
                        .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("34.99")),
                PAYABLE.with(
                        CaredForFacts.QUALIFYING_BENEFITS,
                        Set.of(DisabilityBenefit.CHILD_DISABILITY_PAYMENT_CARE_LOWEST)),
                PAYABLE.with(CaredForFacts.OTHER_CARER_PAID, true),
                PAYABLE.with(PresenceFacts.MEETS_CSP_RESIDENCE, false),
                PAYABLE.with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("204.01")));
    }

    @ParameterizedTest
    @MethodSource("oneConditionFails")
    void each_condition_that_fails_ends_the_entitlement(Question<CarerSupportPaymentOutcome> question) {
        assertThat(question.possible()).containsExactly(NOT_ENTITLED);
        assertThat(question.with(BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY, new BigDecimal("100.00"))
                        .possible())
                .containsExactly(NOT_ENTITLED);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 19, NON_ADVANCED, false, NOT_ENTITLED",
        "true, 20, NON_ADVANCED, false, ENTITLED",
        "true, 19, ADVANCED, false, ENTITLED",
        "true, 19, NON_ADVANCED, true, ENTITLED",
        "false, 19, NON_ADVANCED, false, ENTITLED"
    })
    void only_the_young_in_full_time_non_advanced_education_are_excluded(
            boolean fullTime, int age, EducationLevel level, boolean exception, CarerSupportPaymentOutcome outcome) {
        Question<CarerSupportPaymentOutcome> studying = PAYABLE.with(CarerFacts.AGE, age)
                .with(BenefitFacts.FULL_TIME_EDUCATION, fullTime)
                .with(BenefitFacts.EDUCATION_LEVEL, level)
                .with(BenefitFacts.CSP_EDUCATION_EXCEPTION, exception);

        assertThat(studying.possible()).containsExactly(outcome);
        assertThat(studying.with(BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY, new BigDecimal("0.01"))
                        .possible())
                .containsExactly(outcome == ENTITLED ? REFER : NOT_ENTITLED);
    }
}
