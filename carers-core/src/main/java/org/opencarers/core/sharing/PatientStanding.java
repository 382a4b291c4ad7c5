package org.opencarers.core.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is known of the patient when somebody asks (the confidentiality specification, section 2.1).
 *
 * <p>Immutable. Everything may be unknown, and what is unknown opens nothing.
 */
@Value.Immutable
@JsonDeserialize(builder = PatientStanding.Builder.class)
public interface PatientStanding {

    /** Whether the patient is alive; unknown turns a share into a referral. */
    @Value.Redacted
    Optional<Boolean> getAlive();

    /** Completed years on the day asked about, 0 to 150; unknown turns a share into a referral. */
    @Value.Redacted
    Optional<@CountUpTo(150) Integer> getAge();

    /** How the patient stands towards the team; unknown turns a share into a referral. */
    @Value.Redacted
    Optional<PatientStatus> getStatus();

    /**
     * Whether the patient can decide about sharing these items with this recipient now; unknown turns a share into a
     * referral.
     */
    @Value.Redacted
    Optional<Capacity> getCapacity();

    /** The day on which that was last assessed; none when it was not. */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getCapacityAssessedOn();

    /**
     * Within how many hours the patient is expected to be able to decide again; none when that is not expected. For a
     * patient who lacks capacity, unknown turns a share into a referral.
     */
    @Value.Redacted
    Optional<OrNone<BigDecimal>> getCapacityExpectedBackWithinHours();

    /** Whether a patient under 16 has the understanding to decide; unknown refers the question. */
    @Value.Redacted
    Optional<GillickCompetence> getGillick();

    /** Under what the patient is held; unknown refers the statutory forms. */
    @Value.Redacted
    Optional<Detention> getDetention();

    /**
     * Whether a care order is in force (Children Act 1989, s. 31); for a patient under 16, unknown turns a share into a
     * referral.
     */
    @Value.Redacted
    Optional<Boolean> getCareOrder();

    /** Whether the patient can be asked. */
    @Value.Redacted
    Optional<Boolean> getContactable();

    /**
     * Whether the patient is in the room; unknown, a refusal of this meeting's discussion counts and a permit does not.
     */
    @Value.Redacted
    Optional<Boolean> getPresent();

    /**
     * Begins the standing of a patient of whom nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of the patient; what it is not given stays unknown. */
    final class Builder extends ImmutablePatientStanding.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public PatientStanding build() {
            PatientStanding given = super.build();
            capacityExpectedBackWithinHours(
                    given.getCapacityExpectedBackWithinHours().map(Builder::canonical));
            return super.build();
        }

        private static OrNone<BigDecimal> canonical(OrNone<BigDecimal> hours) {
            return hours.value()
                    .map(number -> OrNone.of(Canonical.decimal(number)))
                    .orElseGet(OrNone::none);
        }
    }
}
