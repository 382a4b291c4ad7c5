package org.opencarers.schedules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * A time at which something takes place, or may.
 *
 * @param day the day on which it begins
 * @param start the first moment at which it may be open
 * @param end the first moment after that at which it is closed again
 * @param doubtOfDay why it cannot be told whether it takes place; empty when it does
 * @param doubtOfHours why it cannot be told from when to when; empty when start and end say so
 */
record Turn(
        LocalDate day,
        LocalDateTime start,
        LocalDateTime end,
        Optional<String> doubtOfDay,
        Optional<String> doubtOfHours) {

    /** In the order of time; of those that start together, the certain ones come first. */
    static final Comparator<Turn> IN_ORDER = Comparator.comparing(Turn::start)
            .thenComparing(turn -> turn.doubt().isPresent())
            .thenComparing(Turn::end);

    Optional<String> doubt() {
        return doubtOfDay.or(() -> doubtOfHours);
    }

    boolean covers(LocalDateTime moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    Occurrence occurrence() {
        return new Occurrence(start, end);
    }

    /** This time, going on as long as another one that is as certain. */
    Turn lastingAsLongAs(Turn other) {
        return new Turn(day, start, other.end.isAfter(end) ? other.end : end, doubtOfDay, doubtOfHours);
    }
}
