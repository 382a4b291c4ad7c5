package org.opencarers.core.breaks;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A place on a short break or in an activity that somebody asks for.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = ShortBreakBooking.Builder.class)
public interface ShortBreakBooking {

    /** Whether the carer will attend together with the person cared for. */
    @Value.Redacted
    Optional<Boolean> getCarerWillAttend();

    /** How many couples, a carer and the person cared for, are already booked for the session. */
    Optional<@CountUpTo(10_000) Integer> getCouplesBooked();

    /** Which week of the service this would be; the first is 1. */
    @Value.Redacted
    Optional<@CountUpTo(10_000) Integer> getWeekNumber();

    /**
     * Begins a booking of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a booking; what it is not given stays unknown. */
    final class Builder extends ImmutableShortBreakBooking.Builder {
        Builder() {}
    }
}
