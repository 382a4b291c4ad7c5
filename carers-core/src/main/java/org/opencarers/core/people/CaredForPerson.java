package org.opencarers.core.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.problem.DatesOutOfOrderException;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The person who is cared for: a patient, a disabled child, a parent growing frail.
 *
 * <p>Immutable. Everything may be unknown. A set that is known and empty says "none of them"; a set that is absent says
 * that nobody has asked.
 */
@Value.Immutable
@JsonDeserialize(builder = CaredForPerson.Builder.class)
public interface CaredForPerson {

    /** The day on which the person was born; the person's age on any day follows from it. */
    @Value.Redacted
    Optional<LocalDate> getDateOfBirth();

    /** Whether the person is alive on the day that is asked about. */
    @Value.Redacted
    Optional<Boolean> getAlive();

    /** The day on which the person died, never before the date of birth; absent too when the person is alive. */
    @Value.Redacted
    Optional<LocalDate> getDateOfDeath();

    /** What the person lives with; empty for none of these. */
    @Value.Redacted
    Optional<Set<HealthCondition>> getConditions();

    /**
     * The disability benefits that the person is actually paid; empty for none. While a claim is undecided it is unknown.
     *
     * <p>Those that qualify a carer for something and those that do not are listed alike: which do is for the rules.
     */
    @Value.Redacted
    Optional<Set<DisabilityBenefit>> getDisabilityBenefits();

    /** Whether the person is receiving care from the NHS Trust whose policy is asked about. */
    @Value.Redacted
    Optional<Boolean> getReceivesTrustCare();

    /** Whether the local authority is assessing the needs of the person. */
    @Value.Redacted
    Optional<Boolean> getAssessmentUnderWay();

    /**
     * Whether the authority is satisfied that it could provide or arrange community care services for the person.
     *
     * <p>Carers and Disabled Children Act 2000, s. 1(1).
     */
    @Value.Redacted
    Optional<Boolean> getCouldReceiveServices();

    /**
     * Begins a person of whom nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of the person cared for; what it is not given stays unknown. */
    final class Builder extends ImmutableCaredForPerson.Builder {
        Builder() {}

        /**
         * Builds the person.
         *
         * @return the person cared for
         * @throws DatesOutOfOrderException if the date of death is before the date of birth
         */
        @Override
        public CaredForPerson build() {
            CaredForPerson given = super.build();
            DatesOutOfOrderException.check(
                    "dateOfBirth", given.getDateOfBirth(), "dateOfDeath", given.getDateOfDeath());
            conditions(Canonical.set(given.getConditions()));
            disabilityBenefits(Canonical.set(given.getDisabilityBenefits()));
            return super.build();
        }
    }
}
