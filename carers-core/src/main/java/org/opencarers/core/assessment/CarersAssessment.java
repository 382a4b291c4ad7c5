package org.opencarers.core.assessment;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
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
