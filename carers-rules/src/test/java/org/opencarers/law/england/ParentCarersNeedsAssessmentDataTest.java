package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.ParentCarersNeedsAssessmentOutcome.DUTY_TO_ASSESS;
import static org.opencarers.law.england.ParentCarersNeedsAssessmentOutcome.NO_DUTY;
import static org.opencarers.law.england.ParentCarersNeedsAssessmentOutcome.REFER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;

/** Section 17ZD of the Children Act 1989: each condition, and both sides of the age of 18 of both persons. */
class ParentCarersNeedsAssessmentDataTest {

    private static final Question<ParentCarersNeedsAssessmentOutcome> OWED = Question.about(
                    ParentCarersNeedsAssessment.POLICY, "2015-04-01")
            .with(CarerFacts.AGE, 18)
            .with(CarerFacts.HAS_PARENTAL_RESPONSIBILITY, true)
            .with(CaredForFacts.AGE, 17)
            .with(CaredForFacts.DISABLED, true)
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(AssessmentFacts.SECTION_17_SERVICES_POSSIBLE, true)
            .with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NOW)
            .with(AssessmentFacts.REQUESTED_BY, Set.of());

    @Test
    void the_duty_begins_in_2015() {
        assertThat(OWED.objections()).isEmpty();
        assertThat(OWED.on("2015-03-31").objections())
                .containsExactly("england.parent-carers-needs-assessment covers 1 April 2015 onwards:"
                        + " section 17ZD of the Children Act 1989 applies from that day");
    }

    @Test
    void each_condition_that_fails_ends_the_duty() {
        assertThat(OWED.possible()).containsExactly(DUTY_TO_ASSESS);
        assertThat(OWED.with(CarerFacts.AGE, 17).possible()).containsExactly(NO_DUTY);
        assertThat(OWED.with(CarerFacts.HAS_PARENTAL_RESPONSIBILITY, false).possible())
                .containsExactly(NO_DUTY);
        assertThat(OWED.with(CaredForFacts.AGE, 18).possible()).containsExactly(NO_DUTY);
        assertThat(OWED.with(CaredForFacts.DISABLED, false).possible()).containsExactly(NO_DUTY);
        assertThat(OWED.with(CareFacts.PROVISION, CareProvision.NEITHER).possible())
                .containsExactly(NO_DUTY);
        assertThat(OWED.with(AssessmentFacts.SECTION_17_SERVICES_POSSIBLE, false)
                        .possible())
                .containsExactly(NO_DUTY);
    }

    @Test
    void to_mean_to_care_is_enough() {
        assertThat(OWED.with(CareFacts.PROVISION, CareProvision.INTENDS_TO_PROVIDE)
                        .possible())
                .containsExactly(DUTY_TO_ASSESS);
    }

    @ParameterizedTest
    @CsvSource({
        "NOW, OTHER, DUTY_TO_ASSESS",
        "NONE, CARER, DUTY_TO_ASSESS",
        "FUTURE_ONLY, CARER, DUTY_TO_ASSESS",
        "FUTURE_ONLY, PARENT_OF_CARER, REFER",
        "FUTURE_ONLY, OTHER, REFER",
        "NONE, PARENT_OF_CARER, NO_DUTY"
    })
    void the_parent_asks_or_a_need_appears(
            ApparentNeed need, Requester requester, ParentCarersNeedsAssessmentOutcome outcome) {
        assertThat(OWED.with(AssessmentFacts.APPARENT_NEED, need)
                        .with(AssessmentFacts.REQUESTED_BY, Set.of(requester))
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void a_future_need_of_somebody_who_is_no_parent_is_not_referred() {
        assertThat(OWED.with(AssessmentFacts.APPARENT_NEED, ApparentNeed.FUTURE_ONLY)
                        .with(CarerFacts.HAS_PARENTAL_RESPONSIBILITY, false)
                        .possible())
                .containsExactly(NO_DUTY);
    }

    @Test
    void the_section_is_known_at_second_hand() {
        assertThat(ParentCarersNeedsAssessment.POLICY.rules().stream().flatMap(rule -> rule.citations().stream()))
                .extracting(Citation::certainty)
                .containsOnly(Certainty.SECONDARY);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(ParentCarersNeedsAssessment.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.age",
                        "carer.has-parental-responsibility",
                        "cared-for.age",
                        "cared-for.disabled",
                        "care.provision",
                        "family.section-17-services-possible",
                        "carer.apparent-need",
                        "assessment.requested-by");
    }

    @Test
    void a_duty_is_better_than_none_and_a_referral_compares_with_neither() {
        assertThat(ParentCarersNeedsAssessment.POLICY.favour().isBetter(DUTY_TO_ASSESS, NO_DUTY))
                .isTrue();
        assertThat(ParentCarersNeedsAssessment.POLICY.favour().isBetter(REFER, NO_DUTY))
                .isFalse();
    }
}
