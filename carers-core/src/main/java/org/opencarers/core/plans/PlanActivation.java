package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.caring.EmergencyContact;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One time when an emergency card was used: what happened, who could not step in, and what followed.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = PlanActivation.Builder.class)
public interface PlanActivation {

    /** The day on which the card was used. */
    @Value.Redacted
    Optional<LocalDate> getUsedOn();

    /** What had happened to the carer, in the words of the record. */
    @Value.Redacted
    Optional<@FilledIn String> getOccasion();

    /** The contacts who could not be reached or could not step in; empty for none, absent when nobody wrote it down. */
    @Value.Redacted
    Optional<List<@Valid EmergencyContact>> getContactsFailed();

    /** The fallback that was called; absent when none was needed or it is not known. */
    @Value.Redacted
    Optional<@Valid CrisisContact> getFallbackCalled();

    /** What followed, such as where the person cared for was looked after. */
    @Value.Redacted
    Optional<@FilledIn String> getFollowed();

    /**
     * Begins a use of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of one use; what it is not given stays unknown. */
    final class Builder extends ImmutablePlanActivation.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public PlanActivation build() {
            PlanActivation given = super.build();
            contactsFailed(Canonical.list(given.getContactsFailed()));
            return super.build();
        }
    }
}
