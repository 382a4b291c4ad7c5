package org.opencarers.core.consent;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.people.PersonName;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Somebody who holds a lasting power of attorney for the person of the record (Mental Capacity Act 2005).
 *
 * <p>Immutable. The ref must be there. The record only says that the power is held; on whether it is engaged, the
 * person's capacity on the day decides.
 */
@Value.Immutable
@JsonDeserialize(builder = Attorney.Builder.class)
public interface Attorney {

    /** The word that names the attorney throughout the record. */
    @Value.Redacted
    @FilledIn
    String getRef();

    /** The attorney's names. */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /** What has been checked of the power. */
    @Value.Redacted
    Optional<@Valid PowerOfAttorney> getPowerOfAttorney();

    /** The day on which it was registered. */
    @Value.Redacted
    Optional<LocalDate> getRegisteredOn();

    /** The day on which it was last checked with the Office of the Public Guardian. */
    @Value.Redacted
    Optional<LocalDate> getCheckedOn();

    /**
     * Begins an attorney; the ref must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an attorney; what it is not given stays unknown. */
    final class Builder extends ImmutableAttorney.Builder {
        Builder() {}
    }
}
