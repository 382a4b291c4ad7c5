package org.opencarers.core.consent;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What has been checked of a lasting power of attorney (the confidentiality specification, section 2.2).
 *
 * <p>Immutable. Everything may be unknown; what is not known to be registered and checked is referred to a person.
 */
@Value.Immutable
@JsonDeserialize(builder = PowerOfAttorney.Builder.class)
public interface PowerOfAttorney {

    /** What the attorney may decide about. */
    @Value.Redacted
    Optional<PowerOfAttorneyType> getType();

    /** Whether it is registered with the Office of the Public Guardian. */
    @Value.Redacted
    Optional<Boolean> getRegistered();

    /** Whether somebody has checked it with the Office of the Public Guardian. */
    @Value.Redacted
    Optional<Boolean> getCheckedWithOpg();

    /** How the attorneys are appointed to act. */
    @Value.Redacted
    Optional<AttorneyAppointment> getAppointment();

    /**
     * Begins a power of attorney of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what has been checked; what it is not given stays unknown. */
    final class Builder extends ImmutablePowerOfAttorney.Builder {
        Builder() {}
    }
}
