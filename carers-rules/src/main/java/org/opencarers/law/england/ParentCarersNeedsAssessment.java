package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CHILDREN_ACT;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The parent carer's needs assessment: whether the local authority must assess the parent of a disabled child. */
public final class ParentCarersNeedsAssessment {

    private static final Citation SECTION_17ZD = CHILDREN_ACT.at("s.17ZD").known(Certainty.SECONDARY);

    private static final Condition IS_PARENT_CARER_OF_DISABLED_CHILD = all(
                    Adulthood.CARER_IS_ADULT,
                    CarerFacts.HAS_PARENTAL_RESPONSIBILITY.isTrue(),
                    Adulthood.CARED_FOR_IS_CHILD,
                    CaredForFacts.DISABLED.isTrue(),
                    AssessmentConditions.CARE_IS_GIVEN_OR_INTENDED,
                    AssessmentFacts.SECTION_17_SERVICES_POSSIBLE.isTrue())
            .named("the carer is the parent of a disabled child in a family that section 17 may serve")
            .clause("1")
            .citing(CHILDREN_ACT.at("s.17ZD(2) and following").known(Certainty.SECONDARY));

    private static final Condition ASKED_OR_NEED_APPEARS = any(
                    AssessmentConditions.CARER_HAS_ASKED, AssessmentConditions.NEED_APPEARS_NOW)
            .named("the carer has asked, or a need appears")
            .clause("2")
            .citing(SECTION_17ZD);

    private static final Condition ONLY_A_FUTURE_NEED_APPEARS =
            AssessmentConditions.ONLY_A_FUTURE_NEED_APPEARS.clause("2").citing(SECTION_17ZD);

    /** The policy {@code england.parent-carers-needs-assessment}. */
    public static final Policy<ParentCarersNeedsAssessmentOutcome> POLICY = Policy.about(
                    "england.parent-carers-needs-assessment",
                    "Must the authority assess the parent of a disabled child (parent carer's needs assessment)?",
                    ParentCarersNeedsAssessmentOutcome.class)
            .favouring(Favour.descending(
                    ParentCarersNeedsAssessmentOutcome.DUTY_TO_ASSESS, ParentCarersNeedsAssessmentOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("section 17ZD of the Children Act 1989 applies from that day")
                    .citing(SECTION_17ZD))
            .asking(
                    CarerFacts.AGE,
                    CarerFacts.HAS_PARENTAL_RESPONSIBILITY,
                    CaredForFacts.AGE,
                    CaredForFacts.DISABLED,
                    CareFacts.PROVISION,
                    AssessmentFacts.SECTION_17_SERVICES_POSSIBLE,
                    AssessmentFacts.APPARENT_NEED,
                    AssessmentFacts.REQUESTED_BY)
            .rule(Rule.clause("2")
                    .when(all(IS_PARENT_CARER_OF_DISABLED_CHILD, ASKED_OR_NEED_APPEARS))
                    .then(ParentCarersNeedsAssessmentOutcome.DUTY_TO_ASSESS)
                    .citing(SECTION_17ZD))
            .rule(Rule.clause("2")
                    .when(all(IS_PARENT_CARER_OF_DISABLED_CHILD, ONLY_A_FUTURE_NEED_APPEARS))
                    .then(ParentCarersNeedsAssessmentOutcome.REFER)
                    .citing(SECTION_17ZD))
            .otherwise(ParentCarersNeedsAssessmentOutcome.NO_DUTY)
            .citing(SECTION_17ZD)
            .notModelled(
                    "Earlier assessments; s.17ZE-17ZF (known only from memory).",
                    "There is no individual right to a short break: SI 2011/707 asks for a range of services and a"
                            + " published statement.")
            .leavingToJudgement(
                    SECTION_17ZD.at("s.17ZD (what appears to the authority)"), AssessmentFacts.APPARENT_NEED)
            .leavingToJudgement(SECTION_17ZD.at("s.17"), AssessmentFacts.SECTION_17_SERVICES_POSSIBLE)
            .notYet(
                    CHILDREN_ACT.at("s.17ZE-17ZF").known(Certainty.RECALL),
                    "what more they ask of the assessment is known only from memory")
            .outOfScope(
                    Citation.of("SI 2011/707"),
                    "it asks for a range of short breaks and a published statement, and gives no individual right")
            .build();

    private ParentCarersNeedsAssessment() {}
}
