package org.opencarers.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A stretch of days, from the first to the last, both included.
 *
 * <p>Immutable. An end that is absent is not known to be set: the period is open, or nobody has written its end down. A
 * last day before the first is reported by validation.
 */
@Value.Immutable
@OrderedPeriod
@JsonDeserialize(builder = DatePeriod.Builder.class)
public interface DatePeriod {

    /** The first day, included; absent when it is not known. */
    Optional<LocalDate> getStart();

    /** The last day, included, never before the first; absent when the period is open or its end is not known. */
    Optional<LocalDate> getEnd();

    /**
     * A period with both ends.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return the period
     */
    static DatePeriod between(LocalDate first, LocalDate last) {
        return builder().start(first).end(last).build();
    }

    /**
     * A period whose end is open.
     *
     * @param first the first day, included
     * @return the period
     */
    static DatePeriod startingOn(LocalDate first) {
        return builder().start(first).build();
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return whether it does; empty when the period does not say from when it runs and its end does not settle it
     */
    default Optional<Boolean> contains(LocalDate day) {
        boolean over = getEnd().map(day::isAfter).orElse(false);
        return over ? Optional.of(false) : getStart().map(first -> !day.isBefore(first));
    }

    /**
     * Begins a period of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the ends of a period; what it is not given stays open or unknown. */
    final class Builder extends ImmutableDatePeriod.Builder {
        Builder() {}
    }
}
