package org.opencarers.core.consent;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.people.PersonName;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Somebody whom the Court of Protection appointed to decide for the person of the record (Mental Capacity Act
 * 2005).
 *
 * <p>Immutable. The ref must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = Deputy.Builder.class)
public interface Deputy {

    /** The word that names the deputy throughout the record. */
    @Value.Redacted
    @FilledIn
    String getRef();

    /** The deputy's names. */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /** Whether somebody has seen the sealed order. */
    @Value.Redacted
    Optional<Boolean> getOrderSeen();

    /** What the order covers, one matter a line; whether it covers a question is for a person to say. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getMatters();

    /** The day of the order. */
    @Value.Redacted
    Optional<LocalDate> getOrderedOn();

    /** The last day on which the order holds, included; none when it has no end. */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getEndsOn();

    /**
     * Begins a deputy; the ref must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a deputy; what it is not given stays unknown. */
    final class Builder extends ImmutableDeputy.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Deputy build() {
            Deputy given = super.build();
            matters(Canonical.list(given.getMatters()));
            return super.build();
        }
    }
}
