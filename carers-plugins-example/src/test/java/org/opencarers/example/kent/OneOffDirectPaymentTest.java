package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.OneOffDirectPaymentOutcome.ASSESS_FIRST;
import static org.opencarers.example.kent.OneOffDirectPaymentOutcome.MAY_BE_PAID;
import static org.opencarers.example.kent.OneOffDirectPaymentOutcome.NOT_COVERED;
import static org.opencarers.rules.Certainty.PRIMARY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CarerFacts;

/** The one-off direct payment of Kent: after a carer's assessment. */
class OneOffDirectPaymentTest {

    private static final KentQuestion<OneOffDirectPaymentOutcome> ASSESSED = KentQuestion.about(
                    OneOffDirectPayment.POLICY, "2009-09-01")
            .with(CarerFacts.AUTHORITY_CODE, "E10000016")
            .with(AssessmentFacts.COMPLETED, true);

    @Test
    void whoever_is_assessed_may_be_paid_and_others_are_assessed_first() {
        assertThat(ASSESSED.possible()).containsExactly(MAY_BE_PAID);
        assertThat(ASSESSED.with(AssessmentFacts.COMPLETED, false).possible()).containsExactly(ASSESS_FIRST);
    }

    @ParameterizedTest
    @CsvSource({"E06000035", "E10000018", "E07000105", "W06000015"})
    void no_other_council_pays_by_this_policy(String council) {
        KentQuestion<OneOffDirectPaymentOutcome> elsewhere = ASSESSED.with(CarerFacts.AUTHORITY_CODE, council);

        assertThat(elsewhere.possible()).containsExactly(NOT_COVERED);
        assertThat(elsewhere.without(AssessmentFacts.COMPLETED).missing()).isEmpty();
    }

    @Test
    void the_council_is_asked_about_before_the_assessment() {
        assertThat(ASSESSED.facts()).containsExactly("carer.authority-code", "assessment.completed");
        assertThat(ASSESSED.without(CarerFacts.AUTHORITY_CODE).possible()).containsExactly(MAY_BE_PAID, NOT_COVERED);
        assertThat(ASSESSED.without(AssessmentFacts.COMPLETED).possible()).containsExactly(MAY_BE_PAID, ASSESS_FIRST);
    }

    @Test
    void the_policy_was_read_at_first_hand() {
        assertThat(ASSESSED.rules())
                .containsExactly(
                        tuple("1", NOT_COVERED, PRIMARY),
                        tuple("2", MAY_BE_PAID, PRIMARY),
                        tuple("2", ASSESS_FIRST, PRIMARY));
    }

    @Test
    void an_assessment_still_to_come_is_better_than_no_way_at_all() {
        assertThat(OneOffDirectPayment.POLICY.favour().isBetter(MAY_BE_PAID, ASSESS_FIRST))
                .isTrue();
        assertThat(OneOffDirectPayment.POLICY.favour().isBetter(ASSESS_FIRST, NOT_COVERED))
                .isTrue();
    }
}
