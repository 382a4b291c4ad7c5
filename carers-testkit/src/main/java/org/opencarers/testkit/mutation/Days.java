package org.opencarers.testkit.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;

/** Periods that begin or end a day early or late. */
final class Days {

    private Days() {}

    /**
     * The four neighbours of a period, without those that hold no day and those that differ only on days that nobody can ask
     * about.
     *
     * @param shifted is given each with what changed, in words
     */
    static void shifted(DateRange range, Coverage coverage, BiConsumer<DateRange, String> shifted) {
        for (int days : List.of(-1, 1)) {
            LocalDate start = range.startInclusive().plusDays(days);
            // Moving later takes away the first day itself, moving earlier adds the day before it.
            boolean asked = coverage.contains(days > 0 ? range.startInclusive() : start);
            if (asked && range.endExclusive().map(start::isBefore).orElse(true)) {
                shifted.accept(new DateRange(start, range.endExclusive()), "begins on " + start);
            }
        }
        range.endExclusive().ifPresent(end -> {
            for (int days : List.of(-1, 1)) {
                LocalDate other = end.plusDays(days);
                boolean asked = coverage.contains(days > 0 ? end : other);
                if (asked && range.startInclusive().isBefore(other)) {
                    shifted.accept(
                            new DateRange(range.startInclusive(), Optional.of(other)),
                            "ends after " + other.minusDays(1));
                }
            }
        });
    }
}
