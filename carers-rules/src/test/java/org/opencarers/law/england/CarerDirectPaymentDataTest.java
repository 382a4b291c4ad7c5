package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.CarerDirectPaymentOutcome.MUST_PAY;
import static org.opencarers.law.england.CarerDirectPaymentOutcome.NO_DUTY;
import static org.opencarers.law.england.CarerDirectPaymentOutcome.REFER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.support.Manageability;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.DirectPaymentFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Fact;

/** Section 31 of the Care Act 2014: each condition, met and not met, and which comes first. */
class CarerDirectPaymentDataTest {

    private static final Question<CarerDirectPaymentOutcome> PAYABLE = Question.about(
                    CarerDirectPayment.POLICY, "2015-04-01")
            .with(SupportFacts.PERSONAL_BUDGET_STATES_AMOUNT, true)
            .with(DirectPaymentFacts.PROHIBITED, false)
            .with(CarerFacts.HAS_CAPACITY_TO_REQUEST, true)
            .with(DirectPaymentFacts.REQUESTED, true)
            .with(DirectPaymentFacts.TO_NOMINEE, false)
            .with(DirectPaymentFacts.MANAGEABLE, Manageability.ALONE)
            .with(DirectPaymentFacts.APPROPRIATE, true);

    @Test
    void the_duty_begins_with_the_care_act() {
        assertThat(PAYABLE.objections()).isEmpty();
        assertThat(PAYABLE.on("2015-03-31").objections())
                .containsExactly("england.carer-direct-payment covers 1 April 2015 onwards:"
                        + " section 31 of the Care Act 2014 applies from that day");
    }

    @Test
    void each_condition_that_fails_ends_the_duty() {
        assertThat(PAYABLE.possible()).containsExactly(MUST_PAY);
        assertThat(PAYABLE.with(SupportFacts.PERSONAL_BUDGET_STATES_AMOUNT, false)
                        .possible())
                .containsExactly(NO_DUTY);
        assertThat(PAYABLE.with(DirectPaymentFacts.PROHIBITED, true).possible()).containsExactly(NO_DUTY);
        assertThat(PAYABLE.with(DirectPaymentFacts.REQUESTED, false).possible()).containsExactly(NO_DUTY);
        assertThat(PAYABLE.with(DirectPaymentFacts.APPROPRIATE, false).possible())
                .containsExactly(NO_DUTY);
    }

    @ParameterizedTest
    @CsvSource({"ALONE, MUST_PAY", "WITH_HELP, MUST_PAY", "NO, NO_DUTY"})
    void help_is_as_good_as_managing_alone(Manageability manageable, CarerDirectPaymentOutcome outcome) {
        assertThat(PAYABLE.with(DirectPaymentFacts.MANAGEABLE, manageable).possible())
                .containsExactly(outcome);
    }

    @Test
    void a_nominee_must_agree() {
        Question<CarerDirectPaymentOutcome> toNominee = PAYABLE.with(DirectPaymentFacts.TO_NOMINEE, true);

        assertThat(toNominee.with(DirectPaymentFacts.NOMINEE_AGREES, true).possible())
                .containsExactly(MUST_PAY);
        assertThat(toNominee.with(DirectPaymentFacts.NOMINEE_AGREES, false).possible())
                .containsExactly(NO_DUTY);
        assertThat(PAYABLE.with(DirectPaymentFacts.NOMINEE_AGREES, false).possible())
                .as("nobody is nominated")
                .containsExactly(MUST_PAY);
    }

    @Test
    void a_carer_without_capacity_is_referred_whatever_follows_but_not_without_a_budget() {
        Question<CarerDirectPaymentOutcome> withoutCapacity = PAYABLE.with(CarerFacts.HAS_CAPACITY_TO_REQUEST, false);

        assertThat(withoutCapacity.possible()).containsExactly(REFER);
        assertThat(withoutCapacity.with(DirectPaymentFacts.REQUESTED, false).possible())
                .containsExactly(REFER);
        assertThat(withoutCapacity
                        .with(SupportFacts.PERSONAL_BUDGET_STATES_AMOUNT, false)
                        .possible())
                .containsExactly(NO_DUTY);
        assertThat(withoutCapacity.with(DirectPaymentFacts.PROHIBITED, true).possible())
                .containsExactly(NO_DUTY);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(CarerDirectPayment.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "personal-budget.states-amount",
                        "direct-payment.prohibited",
                        "carer.has-capacity-to-request",
                        "direct-payment.requested",
                        "direct-payment.to-nominee",
                        "direct-payment.nominee-agrees",
                        "direct-payment.manageable",
                        "direct-payment.appropriate");
    }

    @Test
    void payment_is_better_than_none_and_a_referral_compares_with_neither() {
        assertThat(CarerDirectPayment.POLICY.favour().isBetter(MUST_PAY, NO_DUTY))
                .isTrue();
        assertThat(CarerDirectPayment.POLICY.favour().isBetter(REFER, NO_DUTY)).isFalse();
        assertThat(CarerDirectPayment.POLICY.favour().isBetter(MUST_PAY, REFER)).isFalse();
    }
}
