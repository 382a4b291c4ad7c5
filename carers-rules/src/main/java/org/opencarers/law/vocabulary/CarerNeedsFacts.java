package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARER;
import static org.opencarers.rules.Informant.PROFESSIONAL;

import java.util.List;
import org.opencarers.core.assessment.CarerOutcome;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.SetFact;

/** Facts that an assessment of the carer's own needs finds, and what the authority decides on them. */
public final class CarerNeedsFacts {

    /** Whether the carer's needs arise because the carer gives necessary care to an adult. */
    public static final BooleanFact NEEDS_FROM_NECESSARY_CARE = Fact.of(
                    "carer.needs-from-necessary-care",
                    "Do the carer's needs arise because the carer gives necessary care to an adult?",
                    PROFESSIONAL)
            .yesOrNo(
                    "the carer's needs arise from giving necessary care to an adult",
                    "the carer's needs do not arise from giving necessary care to an adult")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "needsFromNecessaryCare", CarersAssessment::getNeedsFromNecessaryCare));

    /** Whether the carer's physical or mental health is getting worse, or at risk of it. */
    public static final BooleanFact HEALTH_DETERIORATING_OR_AT_RISK = Fact.of(
                    "carer.health-deteriorating-or-at-risk",
                    "Is the carer's physical or mental health getting worse, or at risk of it?",
                    CARER)
            .yesOrNo(
                    "the carer's health is getting worse or at risk of it",
                    "the carer's health is neither getting worse nor at risk of it")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "healthDeterioratingOrAtRisk", CarersAssessment::getHealthDeterioratingOrAtRisk));

    /** Outcomes that the carer cannot achieve without help; none is the empty set. */
    public static final SetFact<CarerOutcome> OUTCOMES_NEEDING_ASSISTANCE = Fact.of(
                    "carer.outcomes-needing-assistance", "Which of these can the carer not do without help?", CARER)
            .setOf("the carer is unable without help to achieve", CarerOutcome.class)
            .called("outcomes")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "outcomesNeedingAssistance", CarersAssessment::getOutcomesNeedingAssistance));

    /** Outcomes that the carer achieves alone, but only with significant pain, distress or anxiety. */
    public static final SetFact<CarerOutcome> OUTCOMES_CAUSING_DISTRESS = Fact.of(
                    "carer.outcomes-causing-distress",
                    "Which can the carer do alone, but only with significant pain, distress or anxiety?",
                    CARER)
            .setOf("the carer is able only with significant pain, distress or anxiety to achieve", CarerOutcome.class)
            .called("outcomes")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "outcomesCausingDistress", CarersAssessment::getOutcomesCausingDistress));

    /** Outcomes that the carer achieves alone, but at a risk to anyone's health or safety. */
    public static final SetFact<CarerOutcome> OUTCOMES_ENDANGERING = Fact.of(
                    "carer.outcomes-endangering",
                    "Which can the carer do alone, but at a risk to anyone's health or safety?",
                    CARER)
            .setOf("the carer is able only at a risk to anyone's health or safety to achieve", CarerOutcome.class)
            .called("outcomes")
            .readBy(SituationPart.ASSESSMENT.answer("outcomesEndangering", CarersAssessment::getOutcomesEndangering));

    /** Outcomes that the carer achieves alone, but only in much more time than usual. People give them; no carer's test asks. */
    public static final SetFact<CarerOutcome> OUTCOMES_TAKING_LONGER = Fact.of(
                    "carer.outcomes-taking-longer",
                    "Which can the carer do alone, but only in much more time than usual?",
                    CARER)
            .setOf("the carer is able only in much more time than usual to achieve", CarerOutcome.class)
            .called("outcomes")
            .readBy(SituationPart.ASSESSMENT.answer("outcomesTakingLonger", CarersAssessment::getOutcomesTakingLonger));

    /** Whether the carer's needs go up and down. */
    public static final BooleanFact NEEDS_FLUCTUATE = Fact.of(
                    "carer.needs-fluctuate", "Do the carer's needs go up and down?", CARER)
            .yesOrNo("the carer's needs go up and down", "the carer's needs do not go up and down")
            .readBy(SituationPart.ASSESSMENT.answer("needsFluctuate", CarersAssessment::getNeedsFluctuate));

    /** A professional's judgement of the impact on the carer's well-being: never inferred from other facts. */
    public static final ChoiceFact<SignificantImpact> SIGNIFICANT_IMPACT = Fact.of(
                    "carer.significant-impact",
                    "Is there, or is there likely to be, a significant impact on the carer's well-being?",
                    PROFESSIONAL)
            .oneOf("the impact on the carer's well-being is", SignificantImpact.class)
            .readBy(SituationPart.ASSESSMENT.answer("significantImpact", CarersAssessment::getSignificantImpact));

    /** Whether the authority has decided that the carer's needs are eligible. */
    public static final BooleanFact NEEDS_ELIGIBLE = Fact.of(
                    "carer.needs-eligible", "Has the authority decided that the carer's needs are eligible?", AUTHORITY)
            .yesOrNo(
                    "the authority has decided that the carer's needs are eligible",
                    "the authority has not decided that the carer's needs are eligible")
            .readBy(SituationPart.ASSESSMENT.answer("needsEligible", CarersAssessment::getNeedsEligible));

    /** Whether the carer's own financial resources are above the financial limit. */
    public static final BooleanFact RESOURCES_ABOVE_LIMIT = Fact.of(
                    "carer.resources-above-limit",
                    "Are the carer's own financial resources above the financial limit?",
                    AUTHORITY)
            .yesOrNo(
                    "the carer's financial resources are above the financial limit",
                    "the carer's financial resources are not above the financial limit")
            .readBy(SituationPart.ASSESSMENT.answer("resourcesAboveLimit", CarersAssessment::getResourcesAboveLimit));

    /** Whether the carer asks the authority to meet the needs although the resources are above the limit. */
    public static final BooleanFact ASKS_TO_HAVE_NEEDS_MET = Fact.of(
                    "carer.asks-to-have-needs-met",
                    "Does the carer ask the authority to meet the needs all the same?",
                    CARER)
            .yesOrNo(
                    "the carer asks the authority to meet the needs all the same",
                    "the carer does not ask the authority to meet the needs all the same")
            .readBy(SituationPart.ASSESSMENT.answer("asksToHaveNeedsMet", CarersAssessment::getAsksToHaveNeedsMet));

    static final List<Fact<?>> ALL = List.of(
            NEEDS_FROM_NECESSARY_CARE,
            HEALTH_DETERIORATING_OR_AT_RISK,
            OUTCOMES_NEEDING_ASSISTANCE,
            OUTCOMES_CAUSING_DISTRESS,
            OUTCOMES_ENDANGERING,
            OUTCOMES_TAKING_LONGER,
            NEEDS_FLUCTUATE,
            SIGNIFICANT_IMPACT,
            NEEDS_ELIGIBLE,
            RESOURCES_ABOVE_LIMIT,
            ASKS_TO_HAVE_NEEDS_MET);

    private CarerNeedsFacts() {}
}
