package org.opencarers.conformance.dates;

import java.util.List;
import org.opencarers.conformance.Law;

/** The laws about days and limits. */
public final class DateLaws {

    private DateLaws() {}

    /** All of them. */
    public static List<Law> all() {
        return List.of(
                new NothingChangesInBetween(),
                new TheLastDayIsExact(),
                new LimitsAreOnTheirSide(),
                new FiguresHaveTheirDates());
    }
}
