package org.opencarers.core.people;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.employment.LongTermCareNeed;
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
@LifeInOrder
public interface CaredForPerson extends Person {

    /** Whether the person is alive on the day that is asked about; never yes beside a day of death. */
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

    /** The care that the person gets, from which organisation and since when; empty for none, absent when not known. */
    @Value.Redacted
    Optional<List<@Valid CareReceived>> getCareReceived();

    /** The last day on which the person used the services of the Trust whose policy is asked about. */
    @Value.Redacted
    Optional<LocalDate> getLastUsedTrustServices();

    /** Whether the person is unable to manage without help. */
    @Value.Redacted
    Optional<Boolean> getCannotManageAlone();

    /** Whether the child cared for is disabled or has additional needs. */
    @Value.Redacted
    Optional<Boolean> getDisabled();

    /** Where the adult needing care lives, as regards the area of the authority that is asked (Care Act 2014, s. 20(1)). */
    @Value.Redacted
    Optional<Residence> getResidence();

    /** Why the person needs long-term care (Employment Rights Act 1996, s. 80J). */
    @Value.Redacted
    Optional<LongTermCareNeed> getLongTermCareNeed();

    /** Whether somebody cares, or means to care, for the person, whoever that is. */
    @Value.Redacted
    Optional<Boolean> getHasCarer();

    /** Whether the person has a care plan. */
    @Value.Redacted
    Optional<Boolean> getHasCarePlan();

    /** The person's stay in hospital; absent when nothing is known of one. */
    @Value.Redacted
    Optional<@Valid HospitalStay> getHospitalStay();

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
            languages(Canonical.list(given.getLanguages()));
            communicationNeeds(Canonical.set(given.getCommunicationNeeds()));
            careReceived(Canonical.list(given.getCareReceived()));
            conditions(Canonical.set(given.getConditions()));
            disabilityBenefits(Canonical.set(given.getDisabilityBenefits()));
            return super.build();
        }
    }
}
