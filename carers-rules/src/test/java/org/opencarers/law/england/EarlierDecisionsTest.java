package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.core.people.Residence;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.core.support.SupportForm;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;

/** The duty to meet a carer's needs asks whether they are eligible, which the policy on eligible needs decides. */
class EarlierDecisionsTest {

    private static final DecisionEngine ENGINE = DecisionEngine.discover();

    /** Support to the carer without a charge, where the adult belongs to the area: a duty, if the needs are eligible. */
    private static final Facts SUPPORT = Facts.none()
            .with(CaredForFacts.RESIDENCE, Residence.ORDINARILY_RESIDENT)
            .with(SupportFacts.FORM, SupportForm.SUPPORT_TO_CARER)
            .with(SupportFacts.CHARGE_MADE, false);

    private static final Facts ASSESSED = SUPPORT.with(AssessmentFacts.COMPLETED, true)
            .with(CarerNeedsFacts.NEEDS_FLUCTUATE, false)
            .with(CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE, true)
            .with(CarerNeedsFacts.HEALTH_DETERIORATING_OR_AT_RISK, true);

    private static Decision<DutyToMeetCarerNeedsOutcome> filling(Facts facts) {
        return ENGINE.decide(
                DutyToMeetCarerNeeds.POLICY, facts, LocalDate.of(2026, 11, 21), Fill.FROM_EARLIER_DECISIONS);
    }

    @Test
    void eligible_needs_must_be_met_and_others_need_not() {
        assertThat(filling(ASSESSED.with(CarerNeedsFacts.SIGNIFICANT_IMPACT, SignificantImpact.LIKELY))
                        .outcome())
                .contains(DutyToMeetCarerNeedsOutcome.DUTY_TO_MEET);
        assertThat(filling(ASSESSED.with(CarerNeedsFacts.SIGNIFICANT_IMPACT, SignificantImpact.NO))
                        .outcome())
                .contains(DutyToMeetCarerNeedsOutcome.NO_DUTY);
    }

    @Test
    void before_an_assessment_nothing_has_been_decided() {
        Decision<DutyToMeetCarerNeedsOutcome> decision = filling(SUPPORT.with(AssessmentFacts.COMPLETED, false));
        assertThat(decision.outcome()).isEmpty();
        assertThat(decision.missing()).containsExactly(CarerNeedsFacts.NEEDS_ELIGIBLE);
        assertThat(decision.explanation().text())
                .contains("not filled from england.carer-eligible-needs: ASSESS_FIRST (");
    }

    @Test
    void facts_that_only_the_test_of_eligibility_asks_are_not_missing() {
        Decision<DutyToMeetCarerNeedsOutcome> decision = filling(ASSESSED);
        assertThat(decision.missing()).containsExactly(CarerNeedsFacts.NEEDS_ELIGIBLE);
        assertThat(decision.explanation().text())
                .contains("undetermined as long as these are unknown: carer.significant-impact\n");
    }

    @Test
    void what_the_authority_has_decided_stands_also_where_a_situation_says_it() {
        CareSituation situation = CareSituation.builder()
                .carersAssessment(CarersAssessment.builder()
                        .completed(true)
                        .needsFromNecessaryCare(false)
                        .needsEligible(true)
                        .build())
                .build();
        Facts facts = Facts.of(situation)
                .with(CaredForFacts.RESIDENCE, Residence.ORDINARILY_RESIDENT)
                .with(SupportFacts.FORM, SupportForm.SUPPORT_TO_CARER)
                .with(SupportFacts.CHARGE_MADE, false);
        assertThat(filling(facts).outcome()).contains(DutyToMeetCarerNeedsOutcome.DUTY_TO_MEET);
        assertThat(filling(facts).filled()).isEmpty();
    }

    @Test
    void it_is_the_only_fact_of_national_law_that_is_the_outcome_of_another_policy() {
        List<Fact<?>> fillable = ENGINE.policies().stream()
                .flatMap(policy -> policy.earlierDecisions().stream())
                .<Fact<?>>map(decision -> decision.fact())
                .toList();
        assertThat(fillable).containsExactly(CarerNeedsFacts.NEEDS_ELIGIBLE);
    }
}
