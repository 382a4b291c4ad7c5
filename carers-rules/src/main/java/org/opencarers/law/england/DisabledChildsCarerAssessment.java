package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.ACT_1995;
import static org.opencarers.rules.Condition.all;

import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The assessment of somebody who cares for a disabled child without being the parent: what is left of the Act of 1995. */
public final class DisabledChildsCarerAssessment {

    private static final Condition CARER_OF_DISABLED_CHILD_ASKS = all(
                    CarerFacts.HAS_PARENTAL_RESPONSIBILITY.isFalse(),
                    Adulthood.CARED_FOR_IS_CHILD,
                    CaredForFacts.DISABLED.isTrue(),
                    CaredForNeedsFacts.ASSESSMENT_UNDER_WAY.isTrue(),
                    AssessmentConditions.CARE_IS_GIVEN_OR_INTENDED,
                    CareFacts.SUBSTANTIAL_AND_REGULAR.isTrue(),
                    AssessmentConditions.CARE_IS_NOT_A_JOB.citing(ACT_1995.at("s.1(3)")),
                    AssessmentConditions.CARER_HAS_ASKED)
            .named("somebody other than a parent gives substantial care to a disabled child who is being assessed,"
                    + " and asks")
            .clause("1")
            .citing(ACT_1995.at("s.1(2)"));

    // Nobody has verified whether the section still reaches young carers.
    private static final Condition CARER_IS_CHILD =
            Adulthood.CARER_IS_CHILD.clause("2").citing(ACT_1995.at("s.1(2)").known(Certainty.INFERRED));

    /** The policy {@code england.disabled-childs-carer-assessment}. */
    public static final Policy<DisabledChildsCarerAssessmentOutcome> POLICY = Policy.about(
                    "england.disabled-childs-carer-assessment",
                    "Must the authority assess somebody who cares for a disabled child without being the parent"
                            + " (1995 Act s.1(2))?",
                    DisabledChildsCarerAssessmentOutcome.class)
            .favouring(Favour.descending(
                    DisabledChildsCarerAssessmentOutcome.DUTY_TO_ASSESS, DisabledChildsCarerAssessmentOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("the current text of section 1(2) of the Carers (Recognition and Services) Act 1995"
                            + " applies from that day")
                    .citing(ACT_1995.at("s.1(2)")))
            .asking(
                    CarerFacts.AGE,
                    CarerFacts.HAS_PARENTAL_RESPONSIBILITY,
                    CaredForFacts.AGE,
                    CaredForFacts.DISABLED,
                    CaredForNeedsFacts.ASSESSMENT_UNDER_WAY,
                    CareFacts.PROVISION,
                    CareFacts.SUBSTANTIAL_AND_REGULAR,
                    CareFacts.UNDER_CONTRACT,
                    CareFacts.VOLUNTARY_WORK,
                    AssessmentFacts.REQUESTED_BY)
            .rule(Rule.clause("2")
                    .when(all(CARER_OF_DISABLED_CHILD_ASKS, CARER_IS_CHILD))
                    .then(DisabledChildsCarerAssessmentOutcome.REFER)
                    .citing(ACT_1995.at("s.1(2)").known(Certainty.INFERRED)))
            .rule(Rule.clause("2")
                    .when(CARER_OF_DISABLED_CHILD_ASKS)
                    .then(DisabledChildsCarerAssessmentOutcome.DUTY_TO_ASSESS)
                    .citing(ACT_1995.at("s.1(2)")))
            .otherwise(DisabledChildsCarerAssessmentOutcome.NO_DUTY)
            .citing(ACT_1995.at("s.1(2)-(3)"))
            .leavingToJudgement(ACT_1995.at("s.1(2) (substantial and regular care)"), CareFacts.SUBSTANTIAL_AND_REGULAR)
            .build();

    private DisabledChildsCarerAssessment() {}
}
