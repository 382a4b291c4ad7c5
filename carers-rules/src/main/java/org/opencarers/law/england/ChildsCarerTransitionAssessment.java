package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.law.england.EnglandSources.CARE_ACT_NOTES;
import static org.opencarers.rules.Condition.all;

import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The assessment of a child's carer before the child turns 18: whether the local authority must carry it out. */
public final class ChildsCarerTransitionAssessment {

    // The carer may be the parent or not.
    private static final Condition MUST_BE_ASSESSED = all(
            Adulthood.CARER_IS_ADULT.clause("1"),
            Adulthood.CARED_FOR_IS_CHILD.clause("1"),
            AssessmentConditions.CARE_IS_GIVEN_OR_INTENDED.clause("1"),
            AssessmentFacts.LIKELY_NEEDS_AFTER_CHILD_IS_18.isTrue().clause("1"),
            AssessmentFacts.SIGNIFICANT_BENEFIT.isTrue().clause("1"));

    /** The policy {@code england.childs-carer-transition-assessment}. */
    public static final Policy<ChildsCarerTransitionAssessmentOutcome> POLICY = Policy.about(
                    "england.childs-carer-transition-assessment",
                    "Must the authority assess an adult who cares for a child, before the child turns 18"
                            + " (Care Act s.60)?",
                    ChildsCarerTransitionAssessmentOutcome.class)
            .favouring(Favour.descending(
                    ChildsCarerTransitionAssessmentOutcome.DUTY_TO_ASSESS,
                    ChildsCarerTransitionAssessmentOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("section 60 of the Care Act 2014 applies from that day")
                    .citing(CARE_ACT.at("s.60")))
            .asking(
                    CarerFacts.AGE,
                    CaredForFacts.AGE,
                    CareFacts.PROVISION,
                    AssessmentFacts.LIKELY_NEEDS_AFTER_CHILD_IS_18,
                    AssessmentFacts.SIGNIFICANT_BENEFIT)
            .rule(Rule.clause("1")
                    .when(MUST_BE_ASSESSED)
                    .then(ChildsCarerTransitionAssessmentOutcome.DUTY_TO_ASSESS)
                    .citing(CARE_ACT.at("s.60"), CARE_ACT_NOTES.at("para.369")))
            .otherwise(ChildsCarerTransitionAssessmentOutcome.NO_DUTY)
            .citing(CARE_ACT.at("s.60"), CARE_ACT_NOTES.at("para.369"))
            .notModelled(
                    "Refusal by the carer; written reasons; care under a contract or as voluntary work (s.60(3)-(8)).")
            .leavingToJudgement(
                    CARE_ACT.at("s.60 (likely needs and significant benefit)"),
                    AssessmentFacts.LIKELY_NEEDS_AFTER_CHILD_IS_18,
                    AssessmentFacts.SIGNIFICANT_BENEFIT)
            .notYet(
                    CARE_ACT.at("s.60(3)-(8)"),
                    "refusal by the carer, written reasons, and care under a contract or as voluntary work")
            .build();

    private ChildsCarerTransitionAssessment() {}
}
