package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;
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
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The young carer's assessment before the 18th birthday: whether the local authority must carry it out. */
public final class YoungCarerTransitionAssessment {

    private static final Citation SECTION_63 = CARE_ACT.known(Certainty.SECONDARY);

    private static final Condition IS_A_CHILD_WHO_CARES_FOR_AN_ADULT = all(
                    Adulthood.CARER_IS_CHILD,
                    Adulthood.CARED_FOR_IS_ADULT,
                    AssessmentConditions.CARE_IS_GIVEN_OR_INTENDED)
            .named("the carer is a child who gives care to an adult or means to")
            .clause("1")
            .citing(SECTION_63.at("s.63(6)"));

    private static final Condition MUST_BE_ASSESSED_NOW = all(
                    AssessmentFacts.LIKELY_NEEDS_AFTER_18.isTrue().citing(SECTION_63.at("s.63(1)")),
                    AssessmentFacts.SIGNIFICANT_BENEFIT.isTrue().citing(SECTION_63.at("s.63(1)")),
                    any(AssessmentFacts.CONSENTS_TO_ASSESSMENT.isTrue(), AssessmentFacts.AT_RISK_OF_ABUSE.isTrue())
                            .named("the carer consents, or is experiencing abuse or neglect or at risk of it")
                            .citing(SECTION_63.at("s.63(3)-(4)")))
            .named("there are likely needs, a significant benefit, and consent or a risk of abuse")
            .clause("2");

    private static final Condition SOMEBODY_ENTITLED_HAS_ASKED =
            AssessmentConditions.CARER_OR_PARENT_HAS_ASKED.clause("3").citing(SECTION_63.at("s.63(5)"));

    /** The policy {@code england.young-carer-transition-assessment}. */
    public static final Policy<YoungCarerTransitionAssessmentOutcome> POLICY = Policy.about(
                    "england.young-carer-transition-assessment",
                    "Must the authority assess a young carer before the 18th birthday (Care Act s.63)?",
                    YoungCarerTransitionAssessmentOutcome.class)
            .favouring(Favour.descending(
                    YoungCarerTransitionAssessmentOutcome.DUTY_TO_ASSESS,
                    YoungCarerTransitionAssessmentOutcome.NO_DUTY_GIVE_REASONS,
                    YoungCarerTransitionAssessmentOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("section 63 of the Care Act 2014 applies from that day")
                    .citing(SECTION_63.at("s.63")))
            .asking(
                    CarerFacts.AGE,
                    CaredForFacts.AGE,
                    CareFacts.PROVISION,
                    AssessmentFacts.LIKELY_NEEDS_AFTER_18,
                    AssessmentFacts.SIGNIFICANT_BENEFIT,
                    AssessmentFacts.CONSENTS_TO_ASSESSMENT,
                    AssessmentFacts.AT_RISK_OF_ABUSE,
                    AssessmentFacts.REQUESTED_BY)
            .rule(Rule.clause("2")
                    .when(all(IS_A_CHILD_WHO_CARES_FOR_AN_ADULT, MUST_BE_ASSESSED_NOW))
                    .then(YoungCarerTransitionAssessmentOutcome.DUTY_TO_ASSESS)
                    .citing(SECTION_63.at("s.63(1)-(4)")))
            .rule(Rule.clause("3")
                    .when(all(IS_A_CHILD_WHO_CARES_FOR_AN_ADULT, SOMEBODY_ENTITLED_HAS_ASKED))
                    .then(YoungCarerTransitionAssessmentOutcome.NO_DUTY_GIVE_REASONS)
                    .citing(SECTION_63.at("s.63(5)")))
            .otherwise(YoungCarerTransitionAssessmentOutcome.NO_DUTY)
            .citing(SECTION_63.at("s.63"))
            .notModelled(
                    // It can only end a duty.
                    Gap.of("Care under a contract or as voluntary work (s.63(8)-(9)).")
                            .whenItGives(
                                    YoungCarerTransitionAssessmentOutcome.DUTY_TO_ASSESS,
                                    YoungCarerTransitionAssessmentOutcome.NO_DUTY_GIVE_REASONS),
                    Gap.of("Young carers who lack capacity or competence to consent."),
                    Gap.of("No eligibility criteria are applied at this stage."))
            .leavingToJudgement(
                    SECTION_63.at("s.63(1)"),
                    AssessmentFacts.LIKELY_NEEDS_AFTER_18,
                    AssessmentFacts.SIGNIFICANT_BENEFIT)
            .notYet(SECTION_63.at("s.63(8)-(9)"), "care under a contract or as voluntary work")
            .build();

    private YoungCarerTransitionAssessment() {}
}
