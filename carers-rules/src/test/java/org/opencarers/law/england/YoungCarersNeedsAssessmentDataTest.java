package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.YoungCarersNeedsAssessmentOutcome.DUTY_TO_ASSESS;
import static org.opencarers.law.england.YoungCarersNeedsAssessmentOutcome.NO_DUTY;
import static org.opencarers.law.england.YoungCarersNeedsAssessmentOutcome.REFER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Rule;

/** Section 17ZA of the Children Act 1989: each clause, and both sides of the age of 18. */
class YoungCarersNeedsAssessmentDataTest {

    private static final Question<YoungCarersNeedsAssessmentOutcome> NEED_APPEARS = Question.about(
                    YoungCarersNeedsAssessment.POLICY, "2015-04-01")
            .with(CarerFacts.AGE, 12)
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NOW)
            .with(AssessmentFacts.REQUESTED_BY, Set.of())
            .with(AssessmentFacts.PREVIOUS_ABOUT_SAME_PERSON, false)
            .with(CareFacts.UNDER_CONTRACT, false)
            .with(CareFacts.VOLUNTARY_WORK, false);

    @Test
    void the_duty_begins_on_a_day_that_is_inferred() {
        assertThat(NEED_APPEARS.objections()).isEmpty();
        assertThat(NEED_APPEARS.on("2015-03-31").objections())
                .containsExactly(
                        "england.young-carers-needs-assessment covers 1 April 2015 onwards: section 17ZA of the"
                                + " Children Act 1989 applies from that day (inferred from SI 2015/527)");
    }

    @ParameterizedTest
    @CsvSource({
        "17, PROVIDES, DUTY_TO_ASSESS",
        "17, INTENDS_TO_PROVIDE, DUTY_TO_ASSESS",
        "17, NEITHER, NO_DUTY",
        "18, PROVIDES, NO_DUTY"
    })
    void a_child_gives_care_or_means_to(int age, CareProvision provision, YoungCarersNeedsAssessmentOutcome outcome) {
        assertThat(NEED_APPEARS
                        .with(CarerFacts.AGE, age)
                        .with(CareFacts.PROVISION, provision)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void a_second_assessment_about_the_same_person_needs_a_change() {
        Question<YoungCarersNeedsAssessmentOutcome> again =
                NEED_APPEARS.with(AssessmentFacts.PREVIOUS_ABOUT_SAME_PERSON, true);

        assertThat(again.with(CareFacts.CIRCUMSTANCES_CHANGED, true).possible()).containsExactly(DUTY_TO_ASSESS);
        assertThat(again.with(CareFacts.CIRCUMSTANCES_CHANGED, false).possible())
                .containsExactly(NO_DUTY);
    }

    @ParameterizedTest
    @EnumSource(Requester.class)
    void the_carer_or_a_parent_may_ask(Requester requester) {
        Question<YoungCarersNeedsAssessmentOutcome> asked =
                NEED_APPEARS.with(AssessmentFacts.REQUESTED_BY, Set.of(requester));
        boolean entitled = requester != Requester.OTHER;

        assertThat(asked.with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NONE).possible())
                .containsExactly(entitled ? DUTY_TO_ASSESS : NO_DUTY);
        assertThat(asked.with(AssessmentFacts.APPARENT_NEED, ApparentNeed.FUTURE_ONLY)
                        .possible())
                .containsExactly(entitled ? DUTY_TO_ASSESS : REFER);
    }

    @Test
    void a_future_need_alone_is_for_a_person_unless_nothing_has_changed() {
        Question<YoungCarersNeedsAssessmentOutcome> future =
                NEED_APPEARS.with(AssessmentFacts.APPARENT_NEED, ApparentNeed.FUTURE_ONLY);

        assertThat(future.possible()).containsExactly(REFER);
        assertThat(future.with(CarerFacts.AGE, 18).possible()).containsExactly(NO_DUTY);
        assertThat(future.with(AssessmentFacts.PREVIOUS_ABOUT_SAME_PERSON, true)
                        .with(CareFacts.CIRCUMSTANCES_CHANGED, false)
                        .possible())
                .containsExactly(NO_DUTY);
    }

    @Test
    void a_contract_or_voluntary_work_is_for_a_person_only_where_there_would_be_a_duty() {
        assertThat(NEED_APPEARS.with(CareFacts.UNDER_CONTRACT, true).possible()).containsExactly(REFER);
        assertThat(NEED_APPEARS.with(CareFacts.VOLUNTARY_WORK, true).possible()).containsExactly(REFER);
        assertThat(NEED_APPEARS
                        .with(CareFacts.UNDER_CONTRACT, true)
                        .with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NONE)
                        .possible())
                .containsExactly(NO_DUTY);
    }

    @Test
    void what_was_not_verified_is_marked_so() {
        assertThat(YoungCarersNeedsAssessment.POLICY.rules())
                .extracting(Rule::clause)
                .containsExactly("3", "4", "5");
        assertThat(YoungCarersNeedsAssessment.POLICY.rules().stream().flatMap(rule -> rule.citations().stream()))
                .extracting(Citation::certainty)
                .containsExactly(Certainty.INFERRED, Certainty.RECALL, Certainty.PRIMARY);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(YoungCarersNeedsAssessment.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.age",
                        "care.provision",
                        "carer.apparent-need",
                        "assessment.requested-by",
                        "assessment.previous-about-same-person",
                        "care.circumstances-changed",
                        "care.under-contract",
                        "care.voluntary-work");
    }

    @Test
    void a_duty_is_better_than_none_and_a_referral_compares_with_neither() {
        assertThat(YoungCarersNeedsAssessment.POLICY.favour().isBetter(DUTY_TO_ASSESS, NO_DUTY))
                .isTrue();
        assertThat(YoungCarersNeedsAssessment.POLICY.favour().isBetter(REFER, NO_DUTY))
                .isFalse();
    }
}
