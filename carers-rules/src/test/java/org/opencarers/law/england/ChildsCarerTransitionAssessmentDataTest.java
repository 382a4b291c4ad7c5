package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.ChildsCarerTransitionAssessmentOutcome.DUTY_TO_ASSESS;
import static org.opencarers.law.england.ChildsCarerTransitionAssessmentOutcome.NO_DUTY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Fact;

/** Section 60 of the Care Act 2014: each condition, and both sides of the age of 18 of both persons. */
class ChildsCarerTransitionAssessmentDataTest {

    private static final Question<ChildsCarerTransitionAssessmentOutcome> OWED = Question.about(
                    ChildsCarerTransitionAssessment.POLICY, "2015-04-01")
            .with(CarerFacts.AGE, 18)
            .with(CaredForFacts.AGE, 17)
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(AssessmentFacts.LIKELY_NEEDS_AFTER_CHILD_IS_18, true)
            .with(AssessmentFacts.SIGNIFICANT_BENEFIT, true);

    @Test
    void the_duty_begins_with_the_care_act() {
        assertThat(OWED.objections()).isEmpty();
        assertThat(OWED.on("2015-03-31").objections())
                .containsExactly("england.childs-carer-transition-assessment covers 1 April 2015 onwards:"
                        + " section 60 of the Care Act 2014 applies from that day");
    }

    @ParameterizedTest
    @CsvSource({
        "18, 17, PROVIDES, true, true, DUTY_TO_ASSESS",
        "18, 17, INTENDS_TO_PROVIDE, true, true, DUTY_TO_ASSESS",
        "17, 17, PROVIDES, true, true, NO_DUTY",
        "18, 18, PROVIDES, true, true, NO_DUTY",
        "18, 17, NEITHER, true, true, NO_DUTY",
        "18, 17, PROVIDES, false, true, NO_DUTY",
        "18, 17, PROVIDES, true, false, NO_DUTY"
    })
    void each_condition_that_fails_ends_the_duty(
            int carer,
            int child,
            CareProvision provision,
            boolean likely,
            boolean benefit,
            ChildsCarerTransitionAssessmentOutcome outcome) {
        assertThat(OWED.with(CarerFacts.AGE, carer)
                        .with(CaredForFacts.AGE, child)
                        .with(CareFacts.PROVISION, provision)
                        .with(AssessmentFacts.LIKELY_NEEDS_AFTER_CHILD_IS_18, likely)
                        .with(AssessmentFacts.SIGNIFICANT_BENEFIT, benefit)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(ChildsCarerTransitionAssessment.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.age",
                        "cared-for.age",
                        "care.provision",
                        "carer.likely-needs-after-child-is-18",
                        "assessment.significant-benefit");
    }

    @Test
    void a_duty_is_better_than_none() {
        assertThat(ChildsCarerTransitionAssessment.POLICY.favour().isBetter(DUTY_TO_ASSESS, NO_DUTY))
                .isTrue();
    }
}
