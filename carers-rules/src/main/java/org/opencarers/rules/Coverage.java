package org.opencarers.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The dates on which a policy can be asked, and why not on others.
 *
 * <p>Outside, a question is a problem and never an outcome.
 */
public final class Coverage {

    private final List<DateRange> ranges;
    private final String reason;
    private final List<Citation> citations;

    private Coverage(List<DateRange> ranges, String reason, List<Citation> citations) {
        this.ranges = ranges;
        this.reason = reason;
        this.citations = citations;
    }

    /** Covered in these periods, in order of date. */
    public static Coverage of(DateRange first, DateRange... others) {
        List<DateRange> ranges = new ArrayList<>(List.of(others));
        ranges.add(0, first);
        return new Coverage(List.copyOf(ranges), "", List.of());
    }

    /** Covered from an ISO date onwards. */
    public static Coverage from(String startInclusive) {
        return of(DateRange.from(startInclusive));
    }

    /** The same periods, with the reason why the days outside them are not covered. */
    public Coverage because(String reason) {
        return new Coverage(ranges, Texts.required("reason", reason), citations);
    }

    /** The same periods, with the sources that say when the law began or ended. */
    public Coverage citing(Citation... citations) {
        return new Coverage(ranges, reason, List.of(citations));
    }

    /** The periods covered, in order of date. */
    public List<DateRange> ranges() {
        return ranges;
    }

    /** Why the days outside are not covered; empty when nothing needs saying. */
    public Optional<String> reason() {
        return Optional.of(reason).filter(text -> !text.isEmpty());
    }

    /** The sources that say when the law began or ended; none when no text was named. */
    public List<Citation> citations() {
        return citations;
    }

    /** Whether a date is covered. */
    public boolean contains(LocalDate asOf) {
        for (DateRange range : ranges) {
            if (range.contains(asOf)) {
                return true;
            }
        }
        return false;
    }

    /** The periods in words: "1 April 1996 to 31 December 1999; 1 April 2005 onwards". */
    public String text() {
        return ranges.stream().map(DateRange::text).collect(Collectors.joining("; "));
    }
}
