package org.opencarers.example.nelmht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** The copy of the care plan: consent decides, and while nobody has asked for it nothing is given. */
class CarePlanCopyTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new NorthEastLondonMentalHealth());
    private static final Facts PLAN = Facts.none().with(CaredForFacts.HAS_CARE_PLAN, true);
    private static final Facts NO_PLAN = Facts.none().with(CaredForFacts.HAS_CARE_PLAN, false);

    private static Decision<CarePlanCopyOutcome> asked(Facts facts) {
        return ENGINE.decide(CarePlanCopy.POLICY, facts, LocalDate.of(2007, 1, 1));
    }

    @Test
    void the_pack_is_found_beside_national_law() {
        DecisionEngine engine = DecisionEngine.discover();

        assertThat(engine.problems()).isEmpty();
        assertThat(engine.policy("nelmht.carer-definition")).isPresent();
        assertThat(engine.policy("nelmht.care-plan-copy")).isPresent();
    }

    @Test
    void the_copy_is_subject_to_appropriate_consent() {
        assertThat(asked(PLAN.with(CaredForFacts.CONSENTS_TO_SHARING_PLAN, true))
                        .outcome())
                .contains(CarePlanCopyOutcome.GIVE_COPY);
        assertThat(asked(PLAN.with(CaredForFacts.CONSENTS_TO_SHARING_PLAN, false))
                        .outcome())
                .contains(CarePlanCopyOutcome.WITHHOLD_COPY);
    }

    @Test
    void while_consent_is_unknown_it_is_asked_for() {
        assertThat(asked(PLAN).outcome()).isEmpty();
        assertThat(asked(PLAN).missing()).containsExactly(CaredForFacts.CONSENTS_TO_SHARING_PLAN);
    }

    @Test
    void without_a_plan_consent_does_not_matter() {
        assertThat(asked(NO_PLAN).outcome()).contains(CarePlanCopyOutcome.NO_PLAN);
        assertThat(asked(NO_PLAN).missing()).isEmpty();
    }

    @Test
    void capacity_and_refusals_are_left_to_the_rules_on_sharing() {
        assertThat(asked(PLAN).notModelled())
                .singleElement()
                .satisfies(gap -> assertThat(gap.text()).contains("rules on sharing"));
        assertThat(asked(NO_PLAN).notModelled()).isEmpty();
    }
}
