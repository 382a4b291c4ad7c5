package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.england.CarersAssessmentOutcome;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** The ten lines of the README. */
class ReadmeTest {

    @Test
    void the_ten_lines_run_and_say_what_the_readme_says() {
        // tag::ten-lines[]
        DecisionEngine engine = DecisionEngine.discover(); // national law, and every local pack on the class path
        Facts facts = Facts.none()
                .with(CarerFacts.AGE, 45)
                .with(CaredForFacts.AGE, 73)
                .with(CareFacts.PROVISION, CareProvision.PROVIDES)
                .with(CareFacts.UNDER_CONTRACT, false)
                .with(CareFacts.VOLUNTARY_WORK, false);
        Decision<CarersAssessmentOutcome> decision =
                engine.decide(CarersAssessment.POLICY, facts, LocalDate.of(2026, 11, 21));
        System.out.println(decision.possible()); // [DUTY_TO_ASSESS, NO_DUTY]
        System.out.println(decision.missing().get(0)); // carer.apparent-need
        // end::ten-lines[]

        assertThat(engine.problems()).isEmpty();
        assertThat(decision.possible()).hasToString("[DUTY_TO_ASSESS, NO_DUTY]");
        assertThat(decision.missing().get(0)).hasToString("carer.apparent-need");
    }
}
