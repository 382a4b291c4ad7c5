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
        DecisionEngine engine = DecisionEngine.discover();
        Facts facts = Facts.none()
                .with(CarerFacts.AGE, 45)
                .with(CaredForFacts.AGE, 73)
                .with(CareFacts.PROVISION, CareProvision.PROVIDES)
                .with(CareFacts.UNDER_CONTRACT, false)
                .with(CareFacts.VOLUNTARY_WORK, false);
        Decision<CarersAssessmentOutcome> decision =
                engine.decide(CarersAssessment.POLICY, facts, LocalDate.of(2026, 11, 21));
        System.out.println(decision.possible()); // [DUTY_TO_ASSESS, NO_DUTY]
        System.out.println(decision.missing().get(0).question()); // Does it appear to the authority that the carer ...
        // end::ten-lines[]
        System.out.println(decision.missing() + "\n" + decision.explanation());
        assertThat(decision.possible())
                .containsExactly(CarersAssessmentOutcome.DUTY_TO_ASSESS, CarersAssessmentOutcome.NO_DUTY);
    }

    @Test
    void scratch() {
        var f = Facts.none().with(CarerFacts.AGE, 45).with(CarerFacts.AUTHORITY_CODE, "E10999999").with(CareFacts.AT_RISK_OF_BREAKDOWN, false).with(CareFacts.HOURS_PER_WEEK, new java.math.BigDecimal("18")).with(org.opencarers.docs.northshire.BreakGrant.GRANT_LAST_12_MONTHS, false);
        var e = DecisionEngine.of(new org.opencarers.docs.northshire.Northshire());
        for (var d : new String[]{"2026-11-21","2025-11-21"}) { var x = e.decide(org.opencarers.docs.northshire.BreakGrant.POLICY, f, LocalDate.parse(d)); System.out.println(x + " " + x.value()+" "+x.validUntil()+"\n"+x.explanation()); }
        try { e.decide(org.opencarers.docs.northshire.BreakGrant.POLICY, f, LocalDate.parse("2023-01-01")); } catch (Exception ex) { System.out.println(ex.getMessage()); }
    }
}
