package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.people.Carer;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One member of a network of carers who want to be involved: since when, and in what.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = NetworkMembership.Builder.class)
public interface NetworkMembership {

    /** The member. */
    @Value.Redacted
    Optional<@Valid Carer> getMember();

    /** From when to when; an open end is a membership that goes on. */
    @Value.Redacted
    Optional<@Valid DatePeriod> getPeriod();

    /** What the member wants to take part in, one thing a line; empty for nothing, absent when not asked. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getInterests();

    /** Whether the member wants the newsletter; absent when not asked. */
    @Value.Redacted
    Optional<Boolean> getWantsNewsletter();

    /**
     * Whether the person is a member on a day.
     *
     * @param day the day that is asked about
     * @return whether the person is; empty when the period does not settle it
     */
    default Optional<Boolean> memberOn(LocalDate day) {
        return getPeriod().flatMap(period -> period.contains(day));
    }

    /**
     * Begins a membership of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a membership; what it is not given stays unknown. */
    final class Builder extends ImmutableNetworkMembership.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public NetworkMembership build() {
            NetworkMembership given = super.build();
            interests(Canonical.list(given.getInterests()));
            return super.build();
        }
    }
}
