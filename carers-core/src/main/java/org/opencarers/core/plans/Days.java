package org.opencarers.core.plans;

import java.time.LocalDate;
import java.util.Optional;

/** Two days of one value. */
final class Days {

    private Days() {}

    /** Whether the last is not before the first; one of the two alone is in order. */
    static boolean areInOrder(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.flatMap(start -> last.map(end -> !end.isBefore(start))).orElse(true);
    }
}
