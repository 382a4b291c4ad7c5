package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.YoungCarerTransitionAssessmentOutcome.DUTY_TO_ASSESS;
import static org.opencarers.law.england.YoungCarerTransitionAssessmentOutcome.NO_DUTY;
import static org.opencarers.law.england.YoungCarerTransitionAssessmentOutcome.NO_DUTY_GIVE_REASONS;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** Section 63 of the Care Act 2014: each clause, and both sides of the age of 18 of both persons. */
class YoungCarerTransitionAssessmentDataTest {

    private static final Question<YoungCarerTransitionAssessmentOutcome> OWED = Question.about(
                    YoungCarerTransitionAssessment.POLICY, "2015-04-01")
            .with(CarerFacts.AGE, 17)
            .with(CaredForFacts.AGE, 18)
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(AssessmentFacts.LIKELY_NEEDS_AFTER_18, true)
            .with(AssessmentFacts.SIGNIFICANT_BENEFIT, true)
            .with(AssessmentFacts.CONSENTS_TO_ASSESSMENT, true)
            .with(AssessmentFacts.AT_RISK_OF_ABUSE, false)
            .with(AssessmentFacts.REQUESTED_BY, Set.of(Requester.CARER));

    @Test
    void the_duty_begins_with_the_care_act() {
        assertThat(OWED.objections()).isEmpty();
        assertThat(OWED.on("2015-03-31").objections())
                .containsExactly("england.young-carer-transition-assessment covers 1 April 2015 onwards:"
                        + " section 63 of the Care Act 2014 applies from that day");
    }

    @ParameterizedTest
    @CsvSource({
        "17, 18, PROVIDES, DUTY_TO_ASSESS",
        "17, 18, INTENDS_TO_PROVIDE, DUTY_TO_ASSESS",
        "17, 18, NEITHER, NO_DUTY",
        "18, 18, PROVIDES, NO_DUTY",
        "17, 17, PROVIDES, NO_DUTY"
    })
    void a_child_cares_for_an_adult_or_nothing_is_owed_to_anybody_who_asks(
            int carer, int caredFor, CareProvision provision, YoungCarerTransitionAssessmentOutcome outcome) {
        assertThat(OWED.with(CarerFacts.AGE, carer)
                        .with(CaredForFacts.AGE, caredFor)
                        .with(CareFacts.PROVISION, provision)
                        .possible())
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, DUTY_TO_ASSESS",
        "true, true, DUTY_TO_ASSESS",
        "false, true, DUTY_TO_ASSESS",
        "false, false, NO_DUTY_GIVE_REASONS"
    })
    void a_risk_of_abuse_stands_in_for_consent(
            boolean consents, boolean abuse, YoungCarerTransitionAssessmentOutcome outcome) {
        assertThat(OWED.with(AssessmentFacts.CONSENTS_TO_ASSESSMENT, consents)
                        .with(AssessmentFacts.AT_RISK_OF_ABUSE, abuse)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void likely_needs_and_a_significant_benefit_are_both_wanted() {
        assertThat(OWED.with(AssessmentFacts.LIKELY_NEEDS_AFTER_18, false).possible())
                .containsExactly(NO_DUTY_GIVE_REASONS);
        assertThat(OWED.with(AssessmentFacts.SIGNIFICANT_BENEFIT, false).possible())
                .containsExactly(NO_DUTY_GIVE_REASONS);
    }

    @ParameterizedTest
    @CsvSource({"CARER, NO_DUTY_GIVE_REASONS", "PARENT_OF_CARER, NO_DUTY_GIVE_REASONS", "OTHER, NO_DUTY"})
    void reasons_are_given_to_whoever_is_entitled_to_ask(
            Requester requester, YoungCarerTransitionAssessmentOutcome outcome) {
        assertThat(OWED.with(AssessmentFacts.SIGNIFICANT_BENEFIT, false)
                        .with(AssessmentFacts.REQUESTED_BY, Set.of(requester))
                        .possible())
                .containsExactly(outcome);
        assertThat(OWED.with(AssessmentFacts.REQUESTED_BY, Set.of()).possible())
                .as("the duty itself needs no request")
                .containsExactly(DUTY_TO_ASSESS);
    }

    @Test
    void the_section_is_known_at_second_hand() {
        assertThat(YoungCarerTransitionAssessment.POLICY.rules().stream().flatMap(rule -> rule.citations().stream()))
                .extracting(Citation::certainty)
                .containsOnly(Certainty.SECONDARY);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(YoungCarerTransitionAssessment.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.age",
                        "cared-for.age",
                        "care.provision",
                        "carer.likely-needs-after-18",
                        "assessment.significant-benefit",
                        "carer.consents-to-assessment",
                        "carer.at-risk-of-abuse",
                        "assessment.requested-by");
    }

    @Test
    void reasons_are_better_than_nothing_and_worse_than_an_assessment() {
        assertThat(YoungCarerTransitionAssessment.POLICY.favour().isBetter(DUTY_TO_ASSESS, NO_DUTY_GIVE_REASONS))
                .isTrue();
        assertThat(YoungCarerTransitionAssessment.POLICY.favour().isBetter(NO_DUTY_GIVE_REASONS, NO_DUTY))
                .isTrue();
    }
}
