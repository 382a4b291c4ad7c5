package org.opencarers.core.assessment;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An assessment of the needs of the adult who is cared for (Care Act 2014, s. 9): the contrast to the carer's own.
 *
 * <p>Immutable. Everything may be unknown. A set that is known and empty says "none of them".
 */
@Value.Immutable
@JsonDeserialize(builder = NeedsAssessment.Builder.class)
public interface NeedsAssessment {

    /** Whether the local authority is assessing the needs of the person now. */
    @Value.Redacted
    Optional<Boolean> getUnderWay();

    /**
     * Whether the authority is satisfied that it could provide or arrange community care services for the person.
     *
     * <p>Carers and Disabled Children Act 2000, s. 1(1).
     */
    @Value.Redacted
    Optional<Boolean> getCouldReceiveServices();

    /** Whether the needs arise from a physical or mental impairment or illness (SI 2015/313, reg. 2(1)(a)). */
    @Value.Redacted
    Optional<Boolean> getNeedsFromImpairment();

    /** What the adult cannot do without help; empty for nothing (SI 2015/313, reg. 2(3)). */
    @Value.Redacted
    Optional<Set<AdultOutcome>> getOutcomesNeedingAssistance();

    /** What the adult can do alone, but only with significant pain, distress or anxiety (SI 2015/313, reg. 2(3)). */
    @Value.Redacted
    Optional<Set<AdultOutcome>> getOutcomesCausingDistress();

    /** What the adult can do alone, but at a risk to anybody's health or safety (SI 2015/313, reg. 2(3)). */
    @Value.Redacted
    Optional<Set<AdultOutcome>> getOutcomesEndangering();

    /** What the adult can do alone, but only in much more time than usual (SI 2015/313, reg. 2(3)). */
    @Value.Redacted
    Optional<Set<AdultOutcome>> getOutcomesTakingLonger();

    /** Whether a professional finds a significant impact on the adult's well-being (SI 2015/313, reg. 2(1)(c)). */
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
    final class Builder extends ImmutableNeedsAssessment.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public NeedsAssessment build() {
            NeedsAssessment given = super.build();
            outcomesNeedingAssistance(Canonical.set(given.getOutcomesNeedingAssistance()));
            outcomesCausingDistress(Canonical.set(given.getOutcomesCausingDistress()));
            outcomesEndangering(Canonical.set(given.getOutcomesEndangering()));
            outcomesTakingLonger(Canonical.set(given.getOutcomesTakingLonger()));
            return super.build();
        }
    }
}
