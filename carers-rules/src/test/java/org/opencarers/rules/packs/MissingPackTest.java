package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.england.CarersAssessmentOutcome;
import org.opencarers.law.england.ChargingCarers;
import org.opencarers.law.england.Delegation;
import org.opencarers.law.gb.CarersCredit;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;

/** What is not decided while a pack is missing, and what is. */
class MissingPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Contradicts itself: more hours for one person than for everybody. */
    private static final Facts CONTRADICTION = Facts.none()
            .with(CareFacts.HOURS_PER_WEEK, BigDecimal.ZERO)
            .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("168"));

    /** A duty to assess, when there is an appearance of need. */
    private static final Facts CARER = Facts.none()
            .with(CarerFacts.AGE, 45)
            .with(CaredForFacts.AGE, 73)
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(CareFacts.UNDER_CONTRACT, false)
            .with(CareFacts.VOLUNTARY_WORK, false)
            .with(AssessmentFacts.REFUSED_ASSESSMENT, false);

    private static final Facts WITHOUT_NEED = CARER.with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NONE);

    @TempDir
    Path directory;

    private DecisionEngine besideAFailingPack(String varies) {
        CouncilJar.listing(CouncilSource.pack("Leeds", ", varies = \"" + varies + "\"", "", "throw new Error();"))
                .in(directory, "leeds.jar");
        return DecisionEngine.discover(PackSearch.onPath().andIn(directory));
    }

    @Test
    void numbers_are_not_decided_on_when_nobody_says_how_they_bound_each_other() {
        DecisionEngine engine = DecisionEngine.discover(PackSearch.onPath()
                .allowing(AllowList.empty().and("england").and("gb").and("scotland")));

        for (Facts facts : List.of(CONTRADICTION, Facts.none())) {
            assertThatThrownBy(() -> engine.decide(CarersCredit.POLICY, facts, DAY))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(
                            "is not decided without the pack uk.vocabulary, which says how facts of the policy"
                                    + " bound each other: NOT_ALLOWED: uk.vocabulary");
        }
        assertThat(engine.check(CarersCredit.POLICY, Facts.none(), DAY)).hasSize(1);
        assertThat(engine.decide(Delegation.POLICY, Facts.none(), DAY).possible())
                .as("a policy without numbers")
                .isNotEmpty();
    }

    @Test
    void an_answer_that_a_failed_pack_may_have_raised_is_not_given() {
        DecisionEngine engine = besideAFailingPack("england.carers-assessment");

        for (Facts facts : List.of(WITHOUT_NEED, CARER)) {
            assertThatThrownBy(() -> engine.decide(CarersAssessment.POLICY, facts, DAY))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(
                            "is not decided without the pack leeds, which varies the policy or a parameter of"
                                    + " it, and may give more than this would be: CONTRIBUTING_FAILED: leeds");
        }
    }

    @Test
    void an_answer_that_no_pack_can_raise_is_given_whatever_fails() {
        DecisionEngine engine = besideAFailingPack("england.carers-assessment");
        Facts inNeed = CARER.with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NOW);

        assertThat(engine.decide(CarersAssessment.POLICY, inNeed, DAY).outcome())
                .contains(CarersAssessmentOutcome.DUTY_TO_ASSESS);
        assertThat(engine.decide(ChargingCarers.POLICY, Facts.none(), DAY).possible())
                .as("a policy that the pack does not vary")
                .isNotEmpty();
    }

    @Test
    void nothing_that_rests_on_a_parameter_of_a_failed_pack_is_decided() {
        String parameter =
                ParametersOf.policies(List.of(CarersCredit.POLICY)).get(0).id();
        DecisionEngine engine = besideAFailingPack(parameter);

        assertThatThrownBy(() -> engine.decide(CarersCredit.POLICY, Facts.none(), DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("without the pack leeds");
        assertThat(engine.decide(CarersAssessment.POLICY, WITHOUT_NEED, DAY).outcome())
                .contains(CarersAssessmentOutcome.NO_DUTY);
    }

    @Test
    void a_pack_that_was_examined_and_refused_keeps_nothing_from_being_decided() {
        CouncilJar.listing(CouncilSource.pack("Leeds", ", varies = \"england.carers-assessment\"", "", ""))
                .in(directory, "leeds.jar");
        DecisionEngine engine = DecisionEngine.discover(PackSearch.onPath().andIn(directory));

        assertThat(engine.problems()).singleElement().asString().contains("DIFFERS_FROM_DESCRIPTION");
        assertThat(engine.decide(CarersAssessment.POLICY, WITHOUT_NEED, DAY).outcome())
                .contains(CarersAssessmentOutcome.NO_DUTY);
    }
}
