package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.people.Professional;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One time when an organisation had to do with a carer.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = ContactRecord.Builder.class)
public interface ContactRecord {

    /** How. */
    @Value.Redacted
    Optional<ContactKind> getKind();

    /** The day. */
    @Value.Redacted
    Optional<LocalDate> getOn();

    /** The carer, by the id that the register has for them. */
    @Value.Redacted
    Optional<@FilledIn String> getCarerRef();

    /** Who spoke or wrote for the organisation. */
    @Value.Redacted
    Optional<@Valid Professional> getBy();

    /** What it was about. */
    @Value.Redacted
    Optional<@FilledIn String> getAbout();

    /**
     * Begins a contact of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a contact; what it is not given stays unknown. */
    final class Builder extends ImmutableContactRecord.Builder {
        Builder() {}
    }
}
