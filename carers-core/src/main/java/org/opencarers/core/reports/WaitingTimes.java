package org.opencarers.core.reports;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How long carers waited, from the request to the assessment, by the days that were recorded.
 *
 * <p>Immutable. Everything may be unknown. A wait of which a day is missing, or that ends before it begins, has no
 * length and is left out of the median and the longest; see how many there are before relying on either.
 */
@Value.Immutable
@JsonDeserialize(builder = WaitingTimes.Builder.class)
public interface WaitingTimes {

    /** Whose waits they are. */
    Optional<@Valid Organisation> getOrganisation();

    /** What was waited for, such as {@code carer's assessment}. */
    Optional<@FilledIn String> getWaitedFor();

    /** The waits: first the day of the request, last the day on which the wait was over; open while it goes on. */
    @Value.Redacted
    List<@Valid DatePeriod> getWaits();

    /**
     * The lengths of the waits that are over.
     *
     * @return days, the shortest wait first; 0 for a wait that was over on the day of the request
     */
    default List<Long> daysWaited() {
        return getWaits().stream()
                .flatMap(wait -> wait.getStart().stream()
                        .flatMap(first -> wait.getEnd().stream().map(last -> ChronoUnit.DAYS.between(first, last))))
                .filter(days -> days >= 0)
                .sorted()
                .toList();
    }

    /**
     * How many waits have no length: they go on, or a day is missing or wrong.
     *
     * @return the number of waits left out of {@link #daysWaited()}
     */
    default int waitsWithoutLength() {
        return getWaits().size() - daysWaited().size();
    }

    /**
     * The longest wait that is over.
     *
     * @return days; empty when no wait has a length
     */
    default Optional<Long> longestDays() {
        List<Long> days = daysWaited();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    /**
     * The median of the waits that are over: as many are shorter as are longer.
     *
     * @return days, exact, so a half where two waits in the middle differ by an odd number; empty when no wait has a
     *     length
     */
    default Optional<BigDecimal> medianDays() {
        List<Long> days = daysWaited();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal lower = BigDecimal.valueOf(days.get((days.size() - 1) / 2));
        BigDecimal upper = BigDecimal.valueOf(days.get(days.size() / 2));
        return Optional.of(Canonical.decimal(lower.add(upper).divide(BigDecimal.valueOf(2))));
    }

    /**
     * Begins waits of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects waits. */
    final class Builder extends ImmutableWaitingTimes.Builder {
        Builder() {}
    }
}
