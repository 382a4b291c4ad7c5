package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARED_FOR;
import static org.opencarers.rules.Informant.PROFESSIONAL;

import java.util.List;
import org.opencarers.core.assessment.AdultOutcome;
import org.opencarers.core.assessment.NeedsAssessment;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.core.consent.Agreements;
import org.opencarers.core.people.HospitalStay;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.SetFact;

/** Facts about the needs of the person cared for, and what an authority finds and decides about them. */
public final class CaredForNeedsFacts {

    /** Whether the authority is assessing the needs of the person cared for. */
    public static final BooleanFact ASSESSMENT_UNDER_WAY = Fact.of(
                    "cared-for.assessment-under-way",
                    "Is the authority assessing the needs of the person cared for?",
                    AUTHORITY)
            .yesOrNo(
                    "the authority is assessing the needs of the person cared for",
                    "the authority is not assessing the needs of the person cared for")
            .readBy(SituationPart.NEEDS_ASSESSMENT.answer("underWay", NeedsAssessment::getUnderWay));

    /** Whether the authority is satisfied that it could provide or arrange community care services for the person. */
    public static final BooleanFact COULD_RECEIVE_SERVICES = Fact.of(
                    "cared-for.could-receive-services",
                    "Is the authority satisfied that it could provide or arrange community care services for the person?",
                    AUTHORITY)
            .yesOrNo(
                    "the authority is satisfied that it could provide community care services for the person",
                    "the authority is not satisfied that it could provide community care services for the person")
            .readBy(SituationPart.NEEDS_ASSESSMENT.answer(
                    "couldReceiveServices", NeedsAssessment::getCouldReceiveServices));

    /** Whether the adult needing care agrees to the carer's needs being met by care to that adult. */
    public static final BooleanFact AGREES_TO_CARE = Fact.of(
                    "cared-for.agrees-to-care",
                    "Does the adult needing care agree to the carer's needs being met by care to that adult?",
                    CARED_FOR)
            .yesOrNo(
                    "the adult needing care agrees to the carer's needs being met by care to that adult",
                    "the adult needing care does not agree to the carer's needs being met by care to that adult")
            .readBy(SituationPart.AGREEMENTS.answer("agreesToCare", Agreements::getAgreesToCare));

    /** Whether the patient is likely to need care and support after leaving hospital. */
    public static final BooleanFact LIKELY_TO_NEED_CARE_AFTER_DISCHARGE = Fact.of(
                    "cared-for.likely-to-need-care-after-discharge",
                    "Is the patient likely to need care and support after leaving hospital?",
                    PROFESSIONAL)
            .yesOrNo(
                    "the patient is likely to need care and support after leaving hospital",
                    "the patient is not likely to need care and support after leaving hospital")
            .readBy(SituationPart.HOSPITAL_STAY.answer(
                    "likelyToNeedCareAfterDischarge", HospitalStay::getLikelyToNeedCareAfterDischarge));

    /** Whether the adult's needs arise from a physical or mental impairment or illness. */
    public static final BooleanFact NEEDS_FROM_IMPAIRMENT = Fact.of(
                    "cared-for.needs-from-impairment",
                    "Do the adult's needs arise from a physical or mental impairment or illness?",
                    PROFESSIONAL)
            .yesOrNo(
                    "the adult's needs arise from a physical or mental impairment or illness",
                    "the adult's needs do not arise from a physical or mental impairment or illness")
            .readBy(SituationPart.NEEDS_ASSESSMENT.answer(
                    "needsFromImpairment", NeedsAssessment::getNeedsFromImpairment));

    /** Outcomes that the adult cannot achieve without help; none is the empty set. */
    public static final SetFact<AdultOutcome> OUTCOMES_NEEDING_ASSISTANCE = Fact.of(
                    "cared-for.outcomes-needing-assistance",
                    "Which of these can the adult not do without help?",
                    CARED_FOR)
            .setOf("the adult is unable without help to achieve", AdultOutcome.class)
            .called("outcomes")
            .readBy(SituationPart.NEEDS_ASSESSMENT.answer(
                    "outcomesNeedingAssistance", NeedsAssessment::getOutcomesNeedingAssistance));

    /** Outcomes that the adult achieves alone, but only with significant pain, distress or anxiety. */
    public static final SetFact<AdultOutcome> OUTCOMES_CAUSING_DISTRESS = Fact.of(
                    "cared-for.outcomes-causing-distress",
                    "Which can the adult do alone, but only with significant pain, distress or anxiety?",
                    CARED_FOR)
            .setOf("the adult is able only with significant pain, distress or anxiety to achieve", AdultOutcome.class)
            .called("outcomes")
            .readBy(SituationPart.NEEDS_ASSESSMENT.answer(
                    "outcomesCausingDistress", NeedsAssessment::getOutcomesCausingDistress));

    /** Outcomes that the adult achieves alone, but at a risk to anyone's health or safety. */
    public static final SetFact<AdultOutcome> OUTCOMES_ENDANGERING = Fact.of(
                    "cared-for.outcomes-endangering",
                    "Which can the adult do alone, but at a risk to anyone's health or safety?",
                    CARED_FOR)
            .setOf("the adult is able only at a risk to anyone's health or safety to achieve", AdultOutcome.class)
            .called("outcomes")
            .readBy(SituationPart.NEEDS_ASSESSMENT.answer(
                    "outcomesEndangering", NeedsAssessment::getOutcomesEndangering));

    /** Outcomes that the adult achieves alone, but only in much more time than usual: the limb that the carer's test lacks. */
    public static final SetFact<AdultOutcome> OUTCOMES_TAKING_LONGER = Fact.of(
                    "cared-for.outcomes-taking-longer",
                    "Which can the adult do alone, but only in much more time than usual?",
                    CARED_FOR)
            .setOf("the adult is able only in much more time than usual to achieve", AdultOutcome.class)
            .called("outcomes")
            .readBy(SituationPart.NEEDS_ASSESSMENT.answer(
                    "outcomesTakingLonger", NeedsAssessment::getOutcomesTakingLonger));

    /** A professional's judgement of the impact on the adult's well-being: never inferred from other facts. */
    public static final ChoiceFact<SignificantImpact> SIGNIFICANT_IMPACT = Fact.of(
                    "cared-for.significant-impact",
                    "Is there, or is there likely to be, a significant impact on the adult's well-being?",
                    PROFESSIONAL)
            .oneOf("the impact on the adult's well-being is", SignificantImpact.class)
            .readBy(SituationPart.NEEDS_ASSESSMENT.answer("significantImpact", NeedsAssessment::getSignificantImpact));

    static final List<Fact<?>> ALL = List.of(
            ASSESSMENT_UNDER_WAY,
            COULD_RECEIVE_SERVICES,
            AGREES_TO_CARE,
            LIKELY_TO_NEED_CARE_AFTER_DISCHARGE,
            NEEDS_FROM_IMPAIRMENT,
            OUTCOMES_NEEDING_ASSISTANCE,
            OUTCOMES_CAUSING_DISTRESS,
            OUTCOMES_ENDANGERING,
            OUTCOMES_TAKING_LONGER,
            SIGNIFICANT_IMPACT);

    private CaredForNeedsFacts() {}
}
