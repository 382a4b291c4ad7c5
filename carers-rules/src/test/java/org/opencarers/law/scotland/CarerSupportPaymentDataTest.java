package org.opencarers.law.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.scotland.CarerSupportPaymentOutcome.ENTITLED;
import static org.opencarers.law.scotland.CarerSupportPaymentOutcome.NOT_ENTITLED;
import static org.opencarers.law.scotland.CarerSupportPaymentOutcome.REFER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Fact;

/** The data of Carer Support Payment: rate and limit by date, dates covered, facts in order, order of favour. */
class CarerSupportPaymentDataTest {

    static final Question<CarerSupportPaymentOutcome> PAYABLE = Question.about(CarerSupportPayment.POLICY, "2026-11-21")
            .with(CarerFacts.NATION, Nation.SCOTLAND)
            .with(CarerFacts.AGE, 16)
            .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("35"))
            .with(CaredForFacts.QUALIFYING_BENEFITS, Set.of(DisabilityBenefit.CHILD_DISABILITY_PAYMENT_CARE_MIDDLE))
            .with(CaredForFacts.OTHER_CARER_PAID, false)
            .with(PresenceFacts.MEETS_CSP_RESIDENCE, true)
            .with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("0.00"))
            .with(BenefitFacts.FULL_TIME_EDUCATION, false)
            .with(BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY, new BigDecimal("0.00"));

    @ParameterizedTest
    @CsvSource({
        "2024-11-04, 81.90, 151.00",
        "2025-04-06, 81.90, 151.00",
        "2025-04-07, 83.30, 196.00",
        "2026-04-04, 83.30, 196.00",
        "2026-04-05, 86.45, 204.00",
        "2027-04-11, 86.45, 204.00"
    })
    void rate_and_earnings_limit_follow_the_date(String day, String rate, BigDecimal limit) {
        Question<CarerSupportPaymentOutcome> atTheLimit = PAYABLE.on(day).with(BenefitFacts.NET_WEEKLY_EARNINGS, limit);

        assertThat(atTheLimit.award()).isEqualTo("£" + rate + " a week");
        assertThat(atTheLimit
                        .with(BenefitFacts.NET_WEEKLY_EARNINGS, limit.add(new BigDecimal("0.01")))
                        .possible())
                .containsExactly(NOT_ENTITLED);
        assertThat(atTheLimit
                        .without(BenefitFacts.NET_WEEKLY_EARNINGS)
                        .with(BenefitFacts.GROSS_WEEKLY_EARNINGS, limit)
                        .possible())
                .as("net earnings are never more than gross")
                .containsExactly(ENTITLED);
    }

    @Test
    void the_earnings_limit_of_2026_is_inferred() {
        assertThat(CarerSupportPaymentConditions.EARNINGS_LIMIT.entryOn(LocalDate.of(2026, 4, 5)))
                .hasValueSatisfying(
                        entry -> assertThat(entry.source().certainty()).isEqualTo(Certainty.INFERRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-03", "2027-04-12"})
    void the_policy_objects_to_the_days_around_its_period(String day) {
        assertThat(PAYABLE.on(day).objections())
                .anyMatch(objection -> objection.startsWith(
                        "scotland.carer-support-payment covers 4 November 2024 to 11 April 2027:"));
        assertThat(PAYABLE.on("2024-11-04").objections()).isEmpty();
        assertThat(PAYABLE.on("2027-04-11").objections()).isEmpty();
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(CarerSupportPayment.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.nation",
                        "carer.age",
                        "care.hours-per-week-for-one-person",
                        "cared-for.qualifying-benefits",
                        "cared-for.other-carer-paid",
                        "carer.meets-csp-residence",
                        "carer.net-weekly-earnings",
                        "carer.full-time-education",
                        "carer.education-level",
                        "carer.csp-education-exception",
                        "carer.overlapping-benefit-weekly");
        assertThat(CarerSupportPayment.POLICY.boundOnly())
                .extracting(Fact::id)
                .containsExactly("carer.gross-weekly-earnings", "care.hours-per-week");
    }

    @Test
    void a_payment_is_better_than_none_and_a_referral_compares_with_neither() {
        assertThat(CarerSupportPayment.POLICY.favour().isBetter(ENTITLED, NOT_ENTITLED))
                .isTrue();
        assertThat(CarerSupportPayment.POLICY.favour().isBetter(REFER, NOT_ENTITLED))
                .isFalse();
        assertThat(CarerSupportPayment.POLICY.favour().isBetter(ENTITLED, REFER))
                .isFalse();
    }
}
