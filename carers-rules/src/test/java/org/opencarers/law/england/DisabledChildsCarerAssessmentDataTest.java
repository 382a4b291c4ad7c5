package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.DisabledChildsCarerAssessmentOutcome.DUTY_TO_ASSESS;
import static org.opencarers.law.england.DisabledChildsCarerAssessmentOutcome.NO_DUTY;
import static org.opencarers.law.england.DisabledChildsCarerAssessmentOutcome.REFER;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;

/** What is left of section 1(2) of the Act of 1995: each condition, and both sides of the age of 18 of both persons. */
class DisabledChildsCarerAssessmentDataTest {

    private static final Question<DisabledChildsCarerAssessmentOutcome> OWED = Question.about(
                    DisabledChildsCarerAssessment.POLICY, "2015-04-01")
            .with(CarerFacts.AGE, 18)
            .with(CarerFacts.HAS_PARENTAL_RESPONSIBILITY, false)
            .with(CaredForFacts.AGE, 17)
            .with(CaredForFacts.DISABLED, true)
            .with(CaredForNeedsFacts.ASSESSMENT_UNDER_WAY, true)
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(CareFacts.SUBSTANTIAL_AND_REGULAR, true)
            .with(CareFacts.UNDER_CONTRACT, false)
            .with(CareFacts.VOLUNTARY_WORK, false)
            .with(AssessmentFacts.REQUESTED_BY, Set.of(Requester.CARER));

    static Stream<Question<DisabledChildsCarerAssessmentOutcome>> oneConditionFails() {
        return Stream.of(
                OWED.with(CarerFacts.HAS_PARENTAL_RESPONSIBILITY, true),
                OWED.with(CaredForFacts.AGE, 18),
                OWED.with(CaredForFacts.DISABLED, false),
                OWED.with(CaredForNeedsFacts.ASSESSMENT_UNDER_WAY, false),
                OWED.with(CareFacts.PROVISION, CareProvision.NEITHER),
                OWED.with(CareFacts.SUBSTANTIAL_AND_REGULAR, false),
                OWED.with(CareFacts.UNDER_CONTRACT, true),
                OWED.with(CareFacts.VOLUNTARY_WORK, true),
                OWED.with(AssessmentFacts.REQUESTED_BY, Set.of(Requester.PARENT_OF_CARER, Requester.OTHER)),
                OWED.with(AssessmentFacts.REQUESTED_BY, Set.of()));
    }

    @Test
    void the_current_text_applies_from_2015() {
        assertThat(OWED.objections()).isEmpty();
        assertThat(OWED.on("2015-03-31").objections())
                .containsExactly(
                        "england.disabled-childs-carer-assessment covers 1 April 2015 onwards: the current text"
                                + " of section 1(2) of the Carers (Recognition and Services) Act 1995 applies from that day");
    }

    @ParameterizedTest
    @MethodSource("oneConditionFails")
    void each_condition_that_fails_ends_the_duty_at_any_age(Question<DisabledChildsCarerAssessmentOutcome> question) {
        assertThat(question.possible()).containsExactly(NO_DUTY);
        assertThat(question.with(CarerFacts.AGE, 17).possible()).containsExactly(NO_DUTY);
    }

    @Test
    void a_carer_under_18_is_referred() {
        assertThat(OWED.possible()).containsExactly(DUTY_TO_ASSESS);
        assertThat(OWED.with(CarerFacts.AGE, 17).possible()).containsExactly(REFER);
    }

    @Test
    void to_mean_to_care_is_enough() {
        assertThat(OWED.with(CareFacts.PROVISION, CareProvision.INTENDS_TO_PROVIDE)
                        .possible())
                .containsExactly(DUTY_TO_ASSESS);
    }

    @Test
    void the_referral_is_a_cautious_reading_and_the_duty_is_in_the_act() {
        assertThat(DisabledChildsCarerAssessment.POLICY.rules().stream().flatMap(rule -> rule.citations().stream()))
                .extracting(Citation::certainty)
                .containsExactly(Certainty.INFERRED, Certainty.PRIMARY);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(DisabledChildsCarerAssessment.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.age",
                        "carer.has-parental-responsibility",
                        "cared-for.age",
                        "cared-for.disabled",
                        "cared-for.assessment-under-way",
                        "care.provision",
                        "care.substantial-and-regular",
                        "care.under-contract",
                        "care.voluntary-work",
                        "assessment.requested-by");
    }

    @Test
    void a_duty_is_better_than_none_and_a_referral_compares_with_neither() {
        assertThat(DisabledChildsCarerAssessment.POLICY.favour().isBetter(DUTY_TO_ASSESS, NO_DUTY))
                .isTrue();
        assertThat(DisabledChildsCarerAssessment.POLICY.favour().isBetter(REFER, NO_DUTY))
                .isFalse();
    }
}
