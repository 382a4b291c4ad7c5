package org.opencarers.core.consent;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.people.PersonName;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parental responsibility that somebody holds, or held, for the child of the record.
 *
 * <p>Immutable. The ref must be there. It is never worked out from a relationship, and matters only while the child is
 * under 16; the confidentiality specification, section 6, says for what.
 */
@Value.Immutable
@JsonDeserialize(builder = ParentalResponsibility.Builder.class)
public interface ParentalResponsibility {

    /** The word that names the holder throughout the record. */
    @Value.Redacted
    @FilledIn
    String getRef();

    /** The holder's names. */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /** Whether somebody has verified it; unknown counts as no. */
    @Value.Redacted
    Optional<Boolean> getVerified();

    /** What it was verified with, such as a birth certificate or an order of a court. */
    @Value.Redacted
    Optional<@FilledIn String> getVerifiedWith();

    /** The day on which it was verified. */
    @Value.Redacted
    Optional<LocalDate> getVerifiedOn();

    /** Since when, and until when, it is held. */
    @Value.Redacted
    Optional<@Valid DatePeriod> getPeriod();

    /**
     * Begins parental responsibility; the ref of the holder must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of it; what it is not given stays unknown. */
    final class Builder extends ImmutableParentalResponsibility.Builder {
        Builder() {}
    }
}
