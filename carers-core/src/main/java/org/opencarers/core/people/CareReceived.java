package org.opencarers.core.people;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Care that an organisation gives to the person cared for.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = CareReceived.Builder.class)
public interface CareReceived {

    /** Who gives the care. */
    @Value.Redacted
    Optional<@Valid Organisation> getProvider();

    /** Since when, and until when if it has ended. */
    @Value.Redacted
    Optional<@Valid DatePeriod> getPeriod();

    /** What kind of care, in the words of the record, such as {@code community mental health team}. */
    @Value.Redacted
    Optional<@FilledIn String> getDescription();

    /** Under which framework the care is planned. */
    @Value.Redacted
    Optional<CareFramework> getFramework();

    /**
     * Begins care of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of the care; what it is not given stays unknown. */
    final class Builder extends ImmutableCareReceived.Builder {
        Builder() {}
    }
}
