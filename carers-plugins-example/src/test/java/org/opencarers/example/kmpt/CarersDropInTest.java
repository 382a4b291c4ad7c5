package org.opencarers.example.kmpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.DecisionEngine;

/** The data of the drop-in policy, and that the pack is found. */
class CarersDropInTest {

    @Test
    void the_pack_is_found_beside_national_law() {
        DecisionEngine engine = DecisionEngine.discover();

        assertThat(engine.problems()).isEmpty();
        assertThat(engine.policy("kmpt.carers-drop-in")).isPresent();
        assertThat(engine.policy("gb.carers-allowance")).isPresent();
    }

    @Test
    void the_patient_is_asked_about_before_the_relationship() {
        assertThat(CarersDropIn.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "cared-for.age", "cared-for.conditions", "cared-for.receives-trust-care", "care.relationship");
    }

    @Test
    void what_the_page_leaves_open_is_referred() {
        assertThat(CarersDropIn.POLICY.rules())
                .extracting(Rule::clause, Rule::outcome)
                .containsExactly(
                        tuple("1", CarersDropInOutcome.REFER),
                        tuple("2", CarersDropInOutcome.MAY_ATTEND),
                        tuple("2", CarersDropInOutcome.REFER));
    }

    @Test
    void the_policy_covers_the_time_of_the_page() {
        assertThat(CarersDropIn.POLICY.objectionsTo(LocalDate.of(2014, 1, 1))).isEmpty();
        assertThat(CarersDropIn.POLICY.objectionsTo(LocalDate.of(2013, 12, 31)))
                .contains("kmpt.carers-drop-in.min-cared-for-age is not known before 2014-01-01");
    }

    @Test
    void the_sentence_about_age_speaks_of_the_person_cared_for() {
        assertThat(CarersDropIn.POLICY.rules().get(1).condition().sentence(LocalDate.of(2026, 11, 21)))
                .contains("the cared-for person's age is at least 16, the lower age limit for the patient")
                .contains("the person cared for has a mental health problem");
    }
}
