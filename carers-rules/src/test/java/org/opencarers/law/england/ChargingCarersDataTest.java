package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.ChargingCarersOutcome.CHARGE_TOO_HIGH;
import static org.opencarers.law.england.ChargingCarersOutcome.MAY_CHARGE;
import static org.opencarers.law.england.ChargingCarersOutcome.MAY_NOT_CHARGE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.core.support.ChargeSubject;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;

/** Section 14 of the Care Act 2014: what is never charged to the carer, and how much support may cost. */
class ChargingCarersDataTest {

    private static final Question<ChargingCarersOutcome> SUPPORT = Question.about(ChargingCarers.POLICY, "2015-04-01")
            .with(SupportFacts.CHARGE_FOR, ChargeSubject.SUPPORT_TO_CARER);

    @Test
    void the_power_begins_with_the_care_act() {
        assertThat(SUPPORT.objections()).isEmpty();
        assertThat(SUPPORT.on("2015-03-31").objections())
                .containsExactly("england.charging-carers covers 1 April 2015 onwards:"
                        + " section 14 of the Care Act 2014 applies from that day");
    }

    @ParameterizedTest
    @CsvSource({
        "39.99, 40.00, MAY_CHARGE",
        "40.00, 40.00, MAY_CHARGE",
        "40.01, 40.00, CHARGE_TOO_HIGH",
        "0.01, 0.00, CHARGE_TOO_HIGH"
    })
    void a_charge_is_at_most_the_cost(BigDecimal amount, BigDecimal cost, ChargingCarersOutcome outcome) {
        assertThat(SUPPORT.with(SupportFacts.CHARGE_AMOUNT, amount)
                        .with(SupportFacts.CHARGE_COST_TO_AUTHORITY, cost)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void no_charge_exceeds_a_cost_that_is_unknown_only_when_it_is_nothing() {
        assertThat(SUPPORT.with(SupportFacts.CHARGE_AMOUNT, new BigDecimal("0.00"))
                        .possible())
                .containsExactly(MAY_CHARGE);
        assertThat(SUPPORT.with(SupportFacts.CHARGE_AMOUNT, new BigDecimal("0.01"))
                        .missing())
                .containsExactly("charge.cost-to-authority");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChargeSubject.class,
            names = {"CARERS_ASSESSMENT", "CARE_TO_CARED_FOR"})
    void neither_the_assessment_nor_care_to_the_adult_is_charged_to_the_carer(ChargeSubject subject) {
        Question<ChargingCarersOutcome> question =
                Question.about(ChargingCarers.POLICY, "2026-11-21").with(SupportFacts.CHARGE_FOR, subject);

        assertThat(question.possible()).containsExactly(MAY_NOT_CHARGE);
        assertThat(question.missing()).isEmpty();
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(ChargingCarers.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly("charge.for", "charge.amount", "charge.cost-to-authority");
    }

    @Test
    void the_less_may_be_charged_the_better_for_the_carer() {
        Favour<ChargingCarersOutcome> favour = ChargingCarers.POLICY.favour();

        assertThat(favour.isBetter(MAY_NOT_CHARGE, CHARGE_TOO_HIGH)).isTrue();
        assertThat(favour.isBetter(CHARGE_TOO_HIGH, MAY_CHARGE)).isTrue();
        assertThat(favour.isBetter(MAY_CHARGE, MAY_NOT_CHARGE)).isFalse();
    }
}
