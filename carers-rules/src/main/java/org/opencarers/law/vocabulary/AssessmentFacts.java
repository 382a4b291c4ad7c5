package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARER;
import static org.opencarers.rules.Informant.PROFESSIONAL;

import java.util.List;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.consent.Agreements;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.SetFact;

/** Facts about an assessment of a carer: who asked, who refused, and what the authority considers. */
public final class AssessmentFacts {

    /** Whether the authority considers that the relationship makes an assessment appropriate even so. */
    public static final BooleanFact RELATIONSHIP_JUSTIFIES_ASSESSMENT = Fact.of(
                    "authority.relationship-justifies-assessment",
                    "Does the authority consider that, because of the relationship, an assessment would be appropriate even so?",
                    AUTHORITY)
            .yesOrNo(
                    "the authority considers an assessment appropriate because of the relationship",
                    "the authority does not consider an assessment appropriate because of the relationship")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "relationshipJustifiesAssessment", CarersAssessment::getRelationshipJustifiesAssessment));

    /** Whether it appears to the authority that the carer may need support: now, only in the future, or not at all. */
    public static final ChoiceFact<ApparentNeed> APPARENT_NEED = Fact.of(
                    "carer.apparent-need",
                    "Does it appear to the authority that the carer may need support: now, only in the future, or not at all?",
                    AUTHORITY)
            .oneOf("it appears to the authority that the carer may need support", ApparentNeed.class)
            .readBy(SituationPart.ASSESSMENT.answer("apparentNeed", CarersAssessment::getApparentNeed));

    /** Whether the carer has refused an assessment. */
    public static final BooleanFact REFUSED_ASSESSMENT = Fact.of(
                    "carer.refused-assessment", "Has the carer refused an assessment?", CARER)
            .yesOrNo("the carer has refused an assessment", "the carer has not refused an assessment")
            .readBy(SituationPart.ASSESSMENT.answer("refusedAssessment", CarersAssessment::getRefusedAssessment));

    /** Whether the carer has asked for an assessment since refusing one. */
    public static final BooleanFact ASKED_AFTER_REFUSAL = Fact.of(
                    "carer.asked-after-refusal", "Has the carer asked for one since refusing?", CARER)
            .yesOrNo(
                    "the carer has asked for an assessment since refusing one",
                    "the carer has not asked for an assessment since refusing one")
            .readBy(SituationPart.ASSESSMENT.answer("askedAfterRefusal", CarersAssessment::getAskedAfterRefusal));

    /** Whether the young carer is likely to have needs for support after turning 18. */
    public static final BooleanFact LIKELY_NEEDS_AFTER_18 = Fact.of(
                    "carer.likely-needs-after-18",
                    "Is the young carer likely to have needs for support after turning 18?",
                    AUTHORITY)
            .yesOrNo(
                    "the young carer is likely to need support after turning 18",
                    "the young carer is not likely to need support after turning 18")
            .readBy(SituationPart.ASSESSMENT.answer("likelyNeedsAfter18", CarersAssessment::getLikelyNeedsAfter18));

    /** Whether the carer is likely to have needs for support after the child cared for turns 18. */
    public static final BooleanFact LIKELY_NEEDS_AFTER_CHILD_IS_18 = Fact.of(
                    "carer.likely-needs-after-child-is-18",
                    "Is the carer likely to have needs for support after the child turns 18?",
                    AUTHORITY)
            .yesOrNo(
                    "the carer is likely to need support after the child turns 18",
                    "the carer is not likely to need support after the child turns 18")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "likelyNeedsAfterChildIs18", CarersAssessment::getLikelyNeedsAfterChildIs18));

    /** Whether the carer consents to the assessment. */
    public static final BooleanFact CONSENTS_TO_ASSESSMENT = Fact.of(
                    "carer.consents-to-assessment", "Does the carer consent to the assessment?", CARER)
            .yesOrNo("the carer consents to the assessment", "the carer does not consent to the assessment")
            .readBy(SituationPart.AGREEMENTS.answer("consentsToAssessment", Agreements::getConsentsToAssessment));

    /** Whether the carer is experiencing, or at risk of, abuse or neglect. */
    public static final BooleanFact AT_RISK_OF_ABUSE = Fact.of(
                    "carer.at-risk-of-abuse",
                    "Is the carer experiencing, or at risk of, abuse or neglect?",
                    PROFESSIONAL)
            .yesOrNo(
                    "the carer is experiencing abuse or neglect, or is at risk of it",
                    "the carer is neither experiencing abuse or neglect nor at risk of it")
            .readBy(SituationPart.ASSESSMENT.answer("atRiskOfAbuse", CarersAssessment::getAtRiskOfAbuse));

    /** Who has asked for this assessment; nobody is the empty set. */
    public static final SetFact<Requester> REQUESTED_BY = Fact.of(
                    "assessment.requested-by",
                    "Who has asked for this assessment? (nobody is an answer too)",
                    AUTHORITY)
            .setOf("the assessment was asked for by", Requester.class)
            .readBy(SituationPart.ASSESSMENT.answer("requestedBy", CarersAssessment::getRequestedBy));

    /** Whether the assessment has been carried out. */
    public static final BooleanFact COMPLETED = Fact.of(
                    "assessment.completed", "Has the assessment been carried out?", AUTHORITY)
            .yesOrNo("the assessment has been carried out", "the assessment has not been carried out")
            .readBy(SituationPart.ASSESSMENT.answer("completed", CarersAssessment::getCompleted));

    /** Whether the assessment looks at a period long enough to show the level of need. */
    public static final BooleanFact COVERS_REPRESENTATIVE_PERIOD = Fact.of(
                    "assessment.covers-representative-period",
                    "Does the assessment look at a period long enough to show the level of need?",
                    PROFESSIONAL)
            .yesOrNo(
                    "the assessment looks at a period long enough to show the level of need",
                    "the assessment does not look at a period long enough to show the level of need")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "coversRepresentativePeriod", CarersAssessment::getCoversRepresentativePeriod));

    /** Whether there has already been a care-related assessment about the same cared-for person. */
    public static final BooleanFact PREVIOUS_ABOUT_SAME_PERSON = Fact.of(
                    "assessment.previous-about-same-person",
                    "Has there already been a care-related assessment about the same cared-for person?",
                    AUTHORITY)
            .yesOrNo(
                    "there has been an assessment about the same person before",
                    "there has been no assessment about the same person before")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "previousAboutSamePerson", CarersAssessment::getPreviousAboutSamePerson));

    /** Whether the authority is satisfied that assessing now would be of significant benefit. */
    public static final BooleanFact SIGNIFICANT_BENEFIT = Fact.of(
                    "assessment.significant-benefit",
                    "Is the authority satisfied that assessing now would be of significant benefit?",
                    AUTHORITY)
            .yesOrNo(
                    "the authority is satisfied that assessing now would be of significant benefit",
                    "the authority is not satisfied that assessing now would be of significant benefit")
            .readBy(SituationPart.ASSESSMENT.answer("significantBenefit", CarersAssessment::getSignificantBenefit));

    /** Whether this is a family for which the authority may provide or arrange services under section 17. */
    public static final BooleanFact SECTION_17_SERVICES_POSSIBLE = Fact.of(
                    "family.section-17-services-possible",
                    "Is this a family for which the authority may provide or arrange services under section 17?",
                    AUTHORITY)
            .yesOrNo(
                    "the authority may provide or arrange services for the family under section 17",
                    "the authority may not provide or arrange services for the family under section 17")
            .readBy(SituationPart.ASSESSMENT.answer(
                    "section17ServicesPossible", CarersAssessment::getSection17ServicesPossible));

    static final List<Fact<?>> ALL = List.of(
            RELATIONSHIP_JUSTIFIES_ASSESSMENT,
            APPARENT_NEED,
            REFUSED_ASSESSMENT,
            ASKED_AFTER_REFUSAL,
            LIKELY_NEEDS_AFTER_18,
            LIKELY_NEEDS_AFTER_CHILD_IS_18,
            CONSENTS_TO_ASSESSMENT,
            AT_RISK_OF_ABUSE,
            REQUESTED_BY,
            COMPLETED,
            COVERS_REPRESENTATIVE_PERIOD,
            PREVIOUS_ABOUT_SAME_PERSON,
            SIGNIFICANT_BENEFIT,
            SECTION_17_SERVICES_POSSIBLE);

    private AssessmentFacts() {}
}
