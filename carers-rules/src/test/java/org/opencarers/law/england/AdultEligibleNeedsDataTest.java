package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.core.assessment.AdultOutcome;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;

/** The adult's eligibility criteria: two different outcomes over four limbs, both sides of each number and date. */
class AdultEligibleNeedsDataTest {

    private static final Question<AdultEligibleNeedsOutcome> TWO_OUTCOMES = Question.about(
                    AdultEligibleNeeds.POLICY, "2015-04-01")
            .with(AssessmentFacts.COMPLETED, true)
            .with(CaredForFacts.AGE, 18)
            .with(CaredForNeedsFacts.NEEDS_FROM_IMPAIRMENT, true)
            .with(CaredForNeedsFacts.OUTCOMES_NEEDING_ASSISTANCE, Set.of(AdultOutcome.NUTRITION))
            .with(CaredForNeedsFacts.OUTCOMES_CAUSING_DISTRESS, Set.of())
            .with(CaredForNeedsFacts.OUTCOMES_ENDANGERING, Set.of())
            .with(CaredForNeedsFacts.OUTCOMES_TAKING_LONGER, Set.of(AdultOutcome.CLOTHING))
            .with(CaredForNeedsFacts.SIGNIFICANT_IMPACT, SignificantImpact.YES);

    @Test
    void the_criteria_begin_with_the_care_act() {
        assertThat(TWO_OUTCOMES.objections()).isEmpty();
        assertThat(TWO_OUTCOMES.on("2015-03-31").objections())
                .containsExactly("england.adult-eligible-needs covers 1 April 2015 onwards:"
                        + " SI 2015/313 came into force on that day");
    }

    @Test
    void two_outcomes_count_in_whatever_limbs_they_are() {
        assertThat(TWO_OUTCOMES.possible()).containsExactly(AdultEligibleNeedsOutcome.ELIGIBLE);
        assertThat(TWO_OUTCOMES
                        .with(CaredForNeedsFacts.OUTCOMES_TAKING_LONGER, Set.of())
                        .with(CaredForNeedsFacts.OUTCOMES_CAUSING_DISTRESS, Set.of(AdultOutcome.CLOTHING))
                        .possible())
                .containsExactly(AdultEligibleNeedsOutcome.ELIGIBLE);
        assertThat(TWO_OUTCOMES
                        .with(CaredForNeedsFacts.OUTCOMES_TAKING_LONGER, Set.of())
                        .with(CaredForNeedsFacts.OUTCOMES_ENDANGERING, Set.of(AdultOutcome.CLOTHING))
                        .possible())
                .containsExactly(AdultEligibleNeedsOutcome.ELIGIBLE);
        assertThat(TWO_OUTCOMES
                        .with(CaredForNeedsFacts.OUTCOMES_NEEDING_ASSISTANCE, Set.of(AdultOutcome.CLOTHING))
                        .possible())
                .as("the same outcome in two limbs is one outcome")
                .containsExactly(AdultEligibleNeedsOutcome.NOT_ELIGIBLE);
    }

    @Test
    void a_child_is_not_eligible_whether_assessed_or_not() {
        Question<AdultEligibleNeedsOutcome> child = TWO_OUTCOMES.with(CaredForFacts.AGE, 17);

        assertThat(child.possible()).containsExactly(AdultEligibleNeedsOutcome.NOT_ELIGIBLE);
        assertThat(child.with(AssessmentFacts.COMPLETED, false).possible())
                .containsExactly(AdultEligibleNeedsOutcome.NOT_ELIGIBLE);
        assertThat(child.without(AssessmentFacts.COMPLETED).missing()).isEmpty();
    }

    @Test
    void an_adult_is_assessed_first() {
        assertThat(TWO_OUTCOMES
                        .with(AssessmentFacts.COMPLETED, false)
                        .with(CaredForNeedsFacts.NEEDS_FROM_IMPAIRMENT, false)
                        .possible())
                .containsExactly(AdultEligibleNeedsOutcome.ASSESS_FIRST);
    }

    @Test
    void the_needs_arise_from_an_impairment_or_illness() {
        assertThat(TWO_OUTCOMES
                        .with(CaredForNeedsFacts.NEEDS_FROM_IMPAIRMENT, false)
                        .possible())
                .containsExactly(AdultEligibleNeedsOutcome.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(SignificantImpact.class)
    void a_likely_impact_is_as_good_as_a_certain_one(SignificantImpact impact) {
        assertThat(TWO_OUTCOMES
                        .with(CaredForNeedsFacts.SIGNIFICANT_IMPACT, impact)
                        .possible())
                .containsExactly(
                        impact == SignificantImpact.NO
                                ? AdultEligibleNeedsOutcome.NOT_ELIGIBLE
                                : AdultEligibleNeedsOutcome.ELIGIBLE);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(AdultEligibleNeeds.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "assessment.completed",
                        "cared-for.age",
                        "cared-for.needs-from-impairment",
                        "cared-for.outcomes-needing-assistance",
                        "cared-for.outcomes-causing-distress",
                        "cared-for.outcomes-endangering",
                        "cared-for.outcomes-taking-longer",
                        "cared-for.significant-impact");
    }

    @Test
    void to_be_assessed_first_is_neither_better_nor_worse_than_a_refusal() {
        Favour<AdultEligibleNeedsOutcome> favour = AdultEligibleNeeds.POLICY.favour();

        assertThat(favour.isBetter(AdultEligibleNeedsOutcome.ELIGIBLE, AdultEligibleNeedsOutcome.NOT_ELIGIBLE))
                .isTrue();
        assertThat(favour.isBetter(AdultEligibleNeedsOutcome.ASSESS_FIRST, AdultEligibleNeedsOutcome.NOT_ELIGIBLE))
                .isFalse();
        assertThat(favour.isBetter(AdultEligibleNeedsOutcome.NOT_ELIGIBLE, AdultEligibleNeedsOutcome.ASSESS_FIRST))
                .isFalse();
    }
}
