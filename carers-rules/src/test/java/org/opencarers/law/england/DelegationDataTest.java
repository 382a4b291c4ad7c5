package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.DelegationOutcome.MAY_DELEGATE;
import static org.opencarers.law.england.DelegationOutcome.MAY_NOT_DELEGATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.organisations.DelegatedFunction;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;

/** Section 79 of the Care Act 2014: the four exceptions, and every other function. */
class DelegationDataTest {

    private static final Question<DelegationOutcome> QUESTION = Question.about(Delegation.POLICY, "2015-04-01");

    @Test
    void the_power_begins_with_the_care_act() {
        assertThat(QUESTION.objections()).isEmpty();
        assertThat(QUESTION.on("2015-03-31").objections())
                .containsExactly("england.delegation covers 1 April 2015 onwards:"
                        + " section 79 of the Care Act 2014 applies from that day");
    }

    @ParameterizedTest
    @CsvSource({
        "CARERS_ASSESSMENT, MAY_DELEGATE",
        "NEEDS_ASSESSMENT, MAY_DELEGATE",
        "SUPPORT_PLANNING, MAY_DELEGATE",
        "DIRECT_PAYMENTS, MAY_DELEGATE",
        "INTEGRATION, MAY_NOT_DELEGATE",
        "CO_OPERATION, MAY_NOT_DELEGATE",
        "SAFEGUARDING_ENQUIRY, MAY_NOT_DELEGATE",
        "CHARGING_DECISION, MAY_NOT_DELEGATE"
    })
    void four_functions_stay_with_the_authority(DelegatedFunction function, DelegationOutcome outcome) {
        assertThat(QUESTION.with(SupportFacts.DELEGATED_FUNCTION, function).possible())
                .containsExactly(outcome);
    }

    @Test
    void without_the_function_there_is_no_answer() {
        assertThat(QUESTION.possible()).containsExactly(MAY_DELEGATE, MAY_NOT_DELEGATE);
        assertThat(QUESTION.missing()).containsExactly("delegation.function");
    }

    @Test
    void the_section_is_known_at_second_hand_and_the_function_is_all_that_is_asked() {
        assertThat(Delegation.POLICY.rules().get(0).citations())
                .extracting(Citation::certainty)
                .containsOnly(Certainty.SECONDARY);
        assertThat(Delegation.POLICY.otherwiseCitations())
                .extracting(Citation::certainty)
                .containsOnly(Certainty.SECONDARY);
        assertThat(Delegation.POLICY.facts()).extracting(Fact::id).containsExactly("delegation.function");
    }

    @Test
    void neither_outcome_is_better_for_the_carer() {
        assertThat(Delegation.POLICY.favour().isBetter(MAY_DELEGATE, MAY_NOT_DELEGATE))
                .isFalse();
        assertThat(Delegation.POLICY.favour().isBetter(MAY_NOT_DELEGATE, MAY_DELEGATE))
                .isFalse();
    }
}
