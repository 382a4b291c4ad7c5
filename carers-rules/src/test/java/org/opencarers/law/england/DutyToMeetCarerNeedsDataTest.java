package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.DutyToMeetCarerNeedsOutcome.DUTY_TO_MEET;
import static org.opencarers.law.england.DutyToMeetCarerNeedsOutcome.NO_DUTY;
import static org.opencarers.law.england.DutyToMeetCarerNeedsOutcome.REFER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.people.Residence;
import org.opencarers.core.support.SupportForm;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Rule;

/** Section 20 of the Care Act 2014: each of its conditions, met and not met. */
class DutyToMeetCarerNeedsDataTest {

    private static final Question<DutyToMeetCarerNeedsOutcome> ELIGIBLE = Question.about(
                    DutyToMeetCarerNeeds.POLICY, "2015-04-01")
            .with(CarerNeedsFacts.NEEDS_ELIGIBLE, true)
            .with(CaredForFacts.RESIDENCE, Residence.ORDINARILY_RESIDENT);

    private static final Question<DutyToMeetCarerNeedsOutcome> SUPPORT =
            ELIGIBLE.with(SupportFacts.FORM, SupportForm.SUPPORT_TO_CARER);

    private static final Question<DutyToMeetCarerNeedsOutcome> CARE =
            ELIGIBLE.with(SupportFacts.FORM, SupportForm.CARE_TO_CARED_FOR);

    @Test
    void the_duty_begins_with_the_care_act() {
        assertThat(SUPPORT.objections()).isEmpty();
        assertThat(SUPPORT.on("2015-03-31").objections())
                .containsExactly("england.duty-to-meet-carer-needs covers 1 April 2015 onwards:"
                        + " section 20 of the Care Act 2014 applies from that day");
    }

    @ParameterizedTest
    @CsvSource({"ORDINARILY_RESIDENT, DUTY_TO_MEET", "PRESENT_NO_SETTLED_RESIDENCE, DUTY_TO_MEET", "ELSEWHERE, NO_DUTY"
    })
    void the_adult_needing_care_belongs_to_the_area(Residence residence, DutyToMeetCarerNeedsOutcome outcome) {
        assertThat(SUPPORT.with(CaredForFacts.RESIDENCE, residence)
                        .with(SupportFacts.CHARGE_MADE, false)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void needs_that_are_not_eligible_bring_no_duty_and_no_further_question() {
        Question<DutyToMeetCarerNeedsOutcome> notEligible =
                Question.about(DutyToMeetCarerNeeds.POLICY, "2026-11-21").with(CarerNeedsFacts.NEEDS_ELIGIBLE, false);

        assertThat(notEligible.possible()).containsExactly(NO_DUTY);
        assertThat(notEligible.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, DUTY_TO_MEET",
        "false, true, DUTY_TO_MEET",
        "true, true, DUTY_TO_MEET",
        "true, false, NO_DUTY"
    })
    void charged_support_is_owed_within_the_limit_or_when_the_carer_asks(
            boolean aboveLimit, boolean asks, DutyToMeetCarerNeedsOutcome outcome) {
        Question<DutyToMeetCarerNeedsOutcome> resources = SUPPORT.with(
                        CarerNeedsFacts.RESOURCES_ABOVE_LIMIT, aboveLimit)
                .with(CarerNeedsFacts.ASKS_TO_HAVE_NEEDS_MET, asks);

        assertThat(resources.with(SupportFacts.CHARGE_MADE, true).possible()).containsExactly(outcome);
        assertThat(resources.with(SupportFacts.CHARGE_MADE, false).possible())
                .as("free support is owed whatever the resources")
                .containsExactly(DUTY_TO_MEET);
    }

    @Test
    void free_care_to_the_adult_is_owed_when_the_adult_agrees() {
        Question<DutyToMeetCarerNeedsOutcome> free = CARE.with(SupportFacts.CHARGE_MADE, false);

        assertThat(free.with(CaredForNeedsFacts.AGREES_TO_CARE, true).possible())
                .containsExactly(DUTY_TO_MEET);
        assertThat(free.with(CaredForNeedsFacts.AGREES_TO_CARE, false).possible())
                .containsExactly(NO_DUTY);
    }

    @Test
    void charged_care_to_the_adult_is_for_a_person_whatever_is_unknown() {
        Question<DutyToMeetCarerNeedsOutcome> charged = CARE.with(SupportFacts.CHARGE_MADE, true);

        assertThat(charged.possible()).containsExactly(REFER);
        assertThat(charged.missing()).isEmpty();
        assertThat(DutyToMeetCarerNeeds.POLICY.rules().stream()
                        .filter(rule -> rule.outcome() == REFER)
                        .map(Rule::citations)
                        .findFirst()
                        .orElseThrow())
                .extracting(Citation::certainty)
                .containsOnly(Certainty.INFERRED);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(DutyToMeetCarerNeeds.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.needs-eligible",
                        "cared-for.residence",
                        "support.form",
                        "support.charge-made",
                        "carer.resources-above-limit",
                        "carer.asks-to-have-needs-met",
                        "cared-for.agrees-to-care");
    }

    @Test
    void a_duty_is_better_than_none_and_a_referral_compares_with_neither() {
        assertThat(DutyToMeetCarerNeeds.POLICY.favour().isBetter(DUTY_TO_MEET, NO_DUTY))
                .isTrue();
        assertThat(DutyToMeetCarerNeeds.POLICY.favour().isBetter(REFER, NO_DUTY))
                .isFalse();
        assertThat(DutyToMeetCarerNeeds.POLICY.favour().isBetter(DUTY_TO_MEET, REFER))
                .isFalse();
    }
}
