package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run of days, half-open: the first day is inside, the end is the first day outside.
 *
 * @param startInclusive the first day inside
 * @param endExclusive the first day after, or empty when the range has no known end
 */
public record DateRange(LocalDate startInclusive, Optional<LocalDate> endExclusive) {

    /**
     * Refuses a range that would hold no day.
     *
     * @throws IllegalArgumentException when the end is not after the start
     */
    public DateRange {
        if (endExclusive.isPresent() && !endExclusive.get().isAfter(startInclusive)) {
            throw new IllegalArgumentException("a period must end after it starts, but runs from " + startInclusive
                    + " until " + endExclusive.get());
        }
    }

    /** All days before the given ISO date, as far back as this library reckons; that day is the first one outside. */
    public static DateRange before(String endExclusive) {
        return new DateRange(DateFact.EARLIEST, Optional.of(LocalDate.parse(endExclusive)));
    }

    /** All days from an ISO date on, without an end. */
    public static DateRange from(String startInclusive) {
        return new DateRange(LocalDate.parse(startInclusive), Optional.empty());
    }

    /** The same start, ending before the given ISO date: that day is the first one outside. */
    public DateRange until(String endExclusive) {
        return new DateRange(startInclusive, Optional.of(LocalDate.parse(endExclusive)));
    }

    /** The same start, ending with the given ISO date: that day is the last one inside. */
    public DateRange through(String lastDay) {
        return new DateRange(
                startInclusive, Optional.of(LocalDate.parse(lastDay).plusDays(1)));
    }

    /** Whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && endExclusive.map(day::isBefore).orElse(true);
    }

    /** The range in words, with the last day that is inside: "1 April 2015 onwards", "up to 31 March 2015". */
    public String text() {
        String start = startInclusive.equals(DateFact.EARLIEST) ? "up" : Texts.day(startInclusive);
        return endExclusive
                .map(end -> start + " to " + Texts.day(end.minusDays(1)))
                .orElseGet(() -> Texts.day(startInclusive) + " onwards");
    }
}
