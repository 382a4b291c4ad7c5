package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Rule;

/** The data of the carer's assessment: which law is in force when, dates covered, facts in order. */
class CarersAssessmentDataTest {

    @ParameterizedTest
    @CsvSource({
        "1996-04-01, 12",
        "1999-12-31, 12",
        "2005-04-01, 11 11",
        "2015-03-31, 11 11",
        "2015-04-01, 8",
        "2020-03-30, 8",
        "2020-03-31, 8 8",
        "2021-07-16, 8 8",
        "2021-07-17, 8",
        "2026-11-21, 8"
    })
    void each_law_applies_in_its_own_time(LocalDate day, String clauses) {
        assertThat(String.join(
                        " ",
                        CarersAssessment.POLICY.rulesOn(day).stream()
                                .map(Rule::clause)
                                .toList()))
                .isEqualTo(clauses);
    }

    @Test
    void the_duty_is_restricted_before_it_is_a_duty() {
        assertThat(CarersAssessment.POLICY.rulesOn(LocalDate.of(2020, 6, 1)))
                .extracting(Rule::outcome)
                .containsExactly(CarersAssessmentOutcome.DUTY_RESTRICTED, CarersAssessmentOutcome.DUTY_TO_ASSESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996-04-01", "1999-12-31", "2005-04-01", "2015-03-31", "2015-04-01", "2026-11-21"})
    void the_policy_can_be_asked_on_the_days_that_it_covers(LocalDate day) {
        assertThat(CarersAssessment.POLICY.objectionsTo(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996-03-31", "2000-01-01", "2002-06-01", "2005-03-31"})
    void the_policy_names_the_commencement_that_is_missing(LocalDate day) {
        assertThat(CarersAssessment.POLICY.objectionsTo(day))
                .containsExactly(
                        "england.carers-assessment covers 1 April 1996 to 31 December 1999; 1 April 2005 onwards:"
                                + " the commencement day of the Carers and Disabled Children Act 2000 (1 April 2001) is known"
                                + " only from memory");
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(CarersAssessment.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.age",
                        "cared-for.age",
                        "care.provision",
                        "care.under-contract",
                        "care.voluntary-work",
                        "authority.relationship-justifies-assessment",
                        "carer.apparent-need",
                        "carer.refused-assessment",
                        "carer.asked-after-refusal",
                        "care.circumstances-changed",
                        "care.substantial-and-regular",
                        "assessment.requested-by",
                        "cared-for.assessment-under-way",
                        "cared-for.could-receive-services");
    }

    @Test
    void a_duty_is_better_for_the_carer_than_all_that_follows() {
        assertThat(CarersAssessment.POLICY
                        .favour()
                        .isBetter(CarersAssessmentOutcome.DUTY_TO_ASSESS, CarersAssessmentOutcome.NO_DUTY))
                .isTrue();
        assertThat(CarersAssessment.POLICY
                        .favour()
                        .isBetter(CarersAssessmentOutcome.NO_DUTY, CarersAssessmentOutcome.MUST_INFORM_OF_RIGHT))
                .isFalse();
    }
}
