package org.opencarers.core.assessment;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An assessment of the carer's own needs for support: from the request to what it found.
 *
 * <p>Immutable. Everything may be unknown. A set that is known and empty says "none of them"; a set that is absent says
 * that nobody has asked.
 */
@Value.Immutable
@JsonDeserialize(builder = CarersAssessment.Builder.class)
public interface CarersAssessment {

    /** Which assessment it is; absent when the record does not say. */
    @Value.Redacted
    Optional<AssessmentKind> getKind();

    /** What has happened so far, in the order in which it happened: offered, accepted, delegated, completed and so on. */
    @Value.Redacted
    List<@Valid AssessmentEvent> getEvents();

    /** The findings that are human judgements, each with the role of whoever judged and the day. */
    @Value.Redacted
    List<@Valid Judgement> getJudgements();

    /** Why no assessment or no result is on the record; absent when there is one, or when no reason was given. */
    @Value.Redacted
    Optional<@FilledIn String> getReasonNotRecorded();

    /** Who has asked for the assessment; empty when nobody has. */
    @Value.Redacted
    Optional<Set<Requester>> getRequestedBy();

    /** Whether it appears to the authority that the carer may need support (Care Act 2014, s. 10(1)). */
    @Value.Redacted
    Optional<ApparentNeed> getApparentNeed();

    /** Whether the carer has refused an assessment (Care Act 2014, s. 11(5) to (7)). */
    @Value.Redacted
    Optional<Boolean> getRefusedAssessment();

    /** Whether the carer has asked for an assessment since refusing one (Care Act 2014, s. 11(5) to (7)). */
    @Value.Redacted
    Optional<Boolean> getAskedAfterRefusal();

    /**
     * Whether the authority considers that, although the care is under contract or voluntary work, the relationship makes
     * an assessment appropriate (Care Act 2014, s. 10(10)).
     */
    @Value.Redacted
    Optional<Boolean> getRelationshipJustifiesAssessment();

    /** Whether the assessment has been carried out. */
    @Value.Redacted
    Optional<Boolean> getCompleted();

    /** Whether the carer's needs arise because the carer gives necessary care to an adult (SI 2015/313, reg. 3(1)(a)). */
    @Value.Redacted
    Optional<Boolean> getNeedsFromNecessaryCare();

    /** Whether the carer's needs go up and down (SI 2015/313, reg. 3(4)). */
    @Value.Redacted
    Optional<Boolean> getNeedsFluctuate();

    /** Whether the assessment looks at a period long enough to show the level of need (SI 2015/313, reg. 3(4)). */
    @Value.Redacted
    Optional<Boolean> getCoversRepresentativePeriod();

    /** Whether the carer's physical or mental health is getting worse or at risk of it (SI 2015/313, reg. 3(2)). */
    @Value.Redacted
    Optional<Boolean> getHealthDeterioratingOrAtRisk();

    /** What the carer cannot do without help; empty for nothing (SI 2015/313, reg. 3(3)). */
    @Value.Redacted
    Optional<Set<CarerOutcome>> getOutcomesNeedingAssistance();

    /** What the carer can do alone, but only with significant pain, distress or anxiety (SI 2015/313, reg. 3(3)). */
    @Value.Redacted
    Optional<Set<CarerOutcome>> getOutcomesCausingDistress();

    /** What the carer can do alone, but at a risk to anybody's health or safety (SI 2015/313, reg. 3(3)). */
    @Value.Redacted
    Optional<Set<CarerOutcome>> getOutcomesEndangering();

    /** What the carer can do alone, but only in much more time than usual. People give it; no carers' test asks it. */
    @Value.Redacted
    Optional<Set<CarerOutcome>> getOutcomesTakingLonger();

    /** Whether a professional finds a significant impact on the carer's well-being (SI 2015/313, reg. 3(1)(c)). */
    @Value.Redacted
    Optional<SignificantImpact> getSignificantImpact();

    /** Whether the authority has decided that the carer's needs are eligible (Care Act 2014, s. 13). */
    @Value.Redacted
    Optional<Boolean> getNeedsEligible();

    /** Whether a young carer is likely to have needs for support after turning 18 (Care Act 2014, s. 63). */
    @Value.Redacted
    Optional<Boolean> getLikelyNeedsAfter18();

    /** Whether the carer is likely to have needs for support after the child turns 18 (Care Act 2014, s. 60). */
    @Value.Redacted
    Optional<Boolean> getLikelyNeedsAfterChildIs18();

    /** Whether the authority is satisfied that assessing now would be of significant benefit (Care Act 2014, ss. 60, 63). */
    @Value.Redacted
    Optional<Boolean> getSignificantBenefit();

    /** Whether there was already a care-related assessment about the same cared-for person (Children Act 1989, s. 17ZA). */
    @Value.Redacted
    Optional<Boolean> getPreviousAboutSamePerson();

    /** Whether the carer is experiencing, or at risk of, abuse or neglect, as a professional sees it. */
    @Value.Redacted
    Optional<Boolean> getAtRiskOfAbuse();

    /** Whether the carer's own financial resources are above the financial limit (Care Act 2014, s. 20(2)). */
    @Value.Redacted
    Optional<Boolean> getResourcesAboveLimit();

    /** Whether the carer asks the authority to meet the needs all the same (Care Act 2014, s. 20(3)). */
    @Value.Redacted
    Optional<Boolean> getAsksToHaveNeedsMet();

    /** Whether this is a family for which the authority may provide or arrange services (Children Act 1989, s. 17). */
    @Value.Redacted
    Optional<Boolean> getSection17ServicesPossible();

    /**
     * Begins an assessment of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an assessment; what it is not given stays unknown. */
    final class Builder extends ImmutableCarersAssessment.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public CarersAssessment build() {
            CarersAssessment given = super.build();
            requestedBy(Canonical.set(given.getRequestedBy()));
            outcomesNeedingAssistance(Canonical.set(given.getOutcomesNeedingAssistance()));
            outcomesCausingDistress(Canonical.set(given.getOutcomesCausingDistress()));
            outcomesEndangering(Canonical.set(given.getOutcomesEndangering()));
            outcomesTakingLonger(Canonical.set(given.getOutcomesTakingLonger()));
            return super.build();
        }
    }
}
