package org.opencarers.core.consent;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.people.PersonName;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who was identified as the nearest relative of the person of the record (Mental Health Act 1983).
 *
 * <p>Immutable. The ref must be there. It is recorded as somebody identified it, and is never worked out by a program.
 */
@Value.Immutable
@JsonDeserialize(builder = NearestRelative.Builder.class)
public interface NearestRelative {

    /** The word that names the nearest relative throughout the record. */
    @Value.Redacted
    @FilledIn
    String getRef();

    /** The nearest relative's names. */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /**
     * The role of whoever identified them, such as {@code AMHP} or {@code COUNTY_COURT}, in the words of the record.
     */
    @Value.Redacted
    Optional<@FilledIn String> getIdentifiedBy();

    /** The day on which they were identified. */
    @Value.Redacted
    Optional<LocalDate> getIdentifiedOn();

    /** How they were identified, in the words of whoever did. */
    @Value.Redacted
    Optional<@FilledIn String> getGrounds();

    /** Whether it is disputed. */
    @Value.Redacted
    Optional<Boolean> getDisputed();

    /**
     * Begins a nearest relative; the ref must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a nearest relative; what it is not given stays unknown. */
    final class Builder extends ImmutableNearestRelative.Builder {
        Builder() {}
    }
}
