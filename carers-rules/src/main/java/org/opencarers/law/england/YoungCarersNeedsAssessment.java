package org.opencarers.law.england;

import static org.opencarers.law.england.AssessmentConditions.CARER_OR_PARENT_HAS_ASKED;
import static org.opencarers.law.england.EnglandSources.ASSESSMENT_REGULATIONS;
import static org.opencarers.law.england.EnglandSources.CHILDREN_ACT;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;

import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The young carer's needs assessment: whether the local authority must assess a child who cares. */
public final class YoungCarersNeedsAssessment {

    private static final Citation EXCLUSION = CHILDREN_ACT.at("s.17ZB(3)").known(Certainty.RECALL);

    // The person cared for may be of any age.
    private static final Condition IS_A_YOUNG_CARER = all(
                    Adulthood.CARER_IS_CHILD, AssessmentConditions.CARE_IS_GIVEN_OR_INTENDED)
            .named("the carer is a child who gives care or means to")
            .clause("1")
            .citing(CHILDREN_ACT.at("s.17ZA(3)"));

    private static final Condition NOT_ASSESSED_OR_CHANGED = any(
                    AssessmentFacts.PREVIOUS_ABOUT_SAME_PERSON.isFalse(), CareFacts.CIRCUMSTANCES_CHANGED.isTrue())
            .named("there has been no assessment about the same person, or circumstances have changed")
            .clause("2")
            .citing(CHILDREN_ACT.at("s.17ZA(4)-(5)"));

    private static final Condition ASKED_OR_NEED_APPEARS = any(
                    CARER_OR_PARENT_HAS_ASKED, AssessmentConditions.NEED_APPEARS_NOW)
            .named("the carer or a parent has asked, or a need appears")
            .clause("3")
            .citing(CHILDREN_ACT.at("s.17ZA(1)"));

    // The section does not speak of future needs.
    private static final Condition ONLY_A_FUTURE_NEED_AND_NO_REQUEST = all(
                    not(CARER_OR_PARENT_HAS_ASKED), AssessmentConditions.ONLY_A_FUTURE_NEED_APPEARS)
            .named("only a future need appears and neither the carer nor a parent has asked")
            .clause("3")
            .citing(CHILDREN_ACT.at("s.17ZA(1)").known(Certainty.INFERRED));

    private static final Condition CARE_IS_A_JOB =
            AssessmentConditions.CARE_IS_A_JOB.clause("4").citing(EXCLUSION);

    /** The policy {@code england.young-carers-needs-assessment}. */
    public static final Policy<YoungCarersNeedsAssessmentOutcome> POLICY = Policy.about(
                    "england.young-carers-needs-assessment",
                    "Must the authority assess a child who cares (young carer's needs assessment)?",
                    YoungCarersNeedsAssessmentOutcome.class)
            .favouring(Favour.descending(
                    YoungCarersNeedsAssessmentOutcome.DUTY_TO_ASSESS, YoungCarersNeedsAssessmentOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("section 17ZA of the Children Act 1989 applies from that day (inferred from SI 2015/527)")
                    .citing(CHILDREN_ACT.at("s.17ZA"), ASSESSMENT_REGULATIONS.known(Certainty.INFERRED)))
            .asking(
                    CarerFacts.AGE,
                    CareFacts.PROVISION,
                    AssessmentFacts.APPARENT_NEED,
                    AssessmentFacts.REQUESTED_BY,
                    AssessmentFacts.PREVIOUS_ABOUT_SAME_PERSON,
                    CareFacts.CIRCUMSTANCES_CHANGED,
                    CareFacts.UNDER_CONTRACT,
                    CareFacts.VOLUNTARY_WORK)
            .rule(Rule.clause("3")
                    .when(all(IS_A_YOUNG_CARER, NOT_ASSESSED_OR_CHANGED, ONLY_A_FUTURE_NEED_AND_NO_REQUEST))
                    .then(YoungCarersNeedsAssessmentOutcome.REFER)
                    .citing(CHILDREN_ACT.at("s.17ZA(1)").known(Certainty.INFERRED)))
            .rule(Rule.clause("4")
                    .when(all(IS_A_YOUNG_CARER, NOT_ASSESSED_OR_CHANGED, ASKED_OR_NEED_APPEARS, CARE_IS_A_JOB))
                    .then(YoungCarersNeedsAssessmentOutcome.REFER)
                    .citing(EXCLUSION))
            .rule(Rule.clause("5")
                    .when(all(IS_A_YOUNG_CARER, NOT_ASSESSED_OR_CHANGED, ASKED_OR_NEED_APPEARS))
                    .then(YoungCarersNeedsAssessmentOutcome.DUTY_TO_ASSESS)
                    .citing(CHILDREN_ACT.at("s.17ZA")))
            .otherwise(YoungCarersNeedsAssessmentOutcome.NO_DUTY)
            .citing(CHILDREN_ACT.at("s.17ZA"))
            .notModelled(
                    Gap.of("Contents of the assessment (SI 2015/527 regs 2, 4).")
                            .whenItGives(
                                    YoungCarersNeedsAssessmentOutcome.DUTY_TO_ASSESS,
                                    YoungCarersNeedsAssessmentOutcome.REFER),
                    Gap.of("The duty to identify young carers."))
            .leavingToJudgement(
                    CHILDREN_ACT.at("s.17ZA(1) (what appears to the authority)"), AssessmentFacts.APPARENT_NEED)
            .leavingToJudgement(EXCLUSION, YoungCarersNeedsAssessmentOutcome.REFER)
            .outOfScope(
                    ASSESSMENT_REGULATIONS.at("regs 2, 4"), "what an assessment must contain, not whether one is owed")
            .build();

    private YoungCarersNeedsAssessment() {}
}
