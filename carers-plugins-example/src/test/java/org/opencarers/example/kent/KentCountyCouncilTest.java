package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

/** That the pack is found, and what holds for all its policies. */
class KentCountyCouncilTest {

    private static final DecisionEngine ENGINE = DecisionEngine.discover();

    /** Each is tested beside its rules. */
    private static final List<String> WITH_DATES_OF_THEIR_OWN =
            List.of("kent.carers-emergency-card", "kent.delegated-assessment", "kent.dementia-crisis-support");

    @Test
    void the_pack_is_found_beside_that_of_the_trust() {
        assertThat(ENGINE.problems()).isEmpty();
        assertThat(ENGINE.policies())
                .extracting(Policy::id)
                .contains("kmpt.carers-drop-in", "gb.carers-allowance")
                .contains(
                        "kent.carers-emergency-card",
                        "kent.one-off-direct-payment",
                        "kent.carers-break-fund",
                        "kent.delegated-assessment",
                        "kent.dover-thanet-carers-support",
                        "kent.ashford-young-carers-project",
                        "kent.swale-canterbury-carers-support",
                        "kent.swale-young-carers",
                        "kent.young-onset-dementia-activities",
                        "kent.dementia-crisis-support");
    }

    @Test
    void today_only_the_emergency_card_can_be_asked_about() {
        assertThat(ENGINE.policies())
                .filteredOn(policy -> policy.id().startsWith("kent."))
                .filteredOn(policy ->
                        policy.objectionsTo(LocalDate.of(2026, 11, 21)).isEmpty())
                .extracting(Policy::id)
                .containsExactly("kent.carers-emergency-card");
    }

    @ParameterizedTest
    @CsvSource({"2009-03-31, false", "2009-04-01, true", "2011-03-31, true", "2011-04-01, false"})
    void what_the_report_tells_without_a_date_holds_for_two_years(LocalDate day, boolean covered) {
        assertThat(ENGINE.policies())
                .filteredOn(policy -> policy.id().startsWith("kent."))
                .filteredOn(policy -> !WITH_DATES_OF_THEIR_OWN.contains(policy.id()))
                .hasSize(7)
                .allSatisfy(
                        policy -> assertThat(policy.objectionsTo(day).isEmpty()).isEqualTo(covered));
    }

    @Test
    void whoever_is_referred_is_neither_better_nor_worse_off() {
        assertThat(CarersSupportOutcome.values()).allSatisfy(outcome -> {
            assertThat(DoverThanetCarersSupport.POLICY.favour().isBetter(outcome, CarersSupportOutcome.REFER))
                    .isFalse();
            assertThat(DoverThanetCarersSupport.POLICY.favour().isBetter(CarersSupportOutcome.REFER, outcome))
                    .isFalse();
        });
    }
}
