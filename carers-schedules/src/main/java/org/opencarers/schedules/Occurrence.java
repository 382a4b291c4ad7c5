package org.opencarers.schedules;

import java.time.LocalDateTime;

/**
 * One time at which something takes place, by the clock on the wall.
 *
 * @param start when it starts, included
 * @param end when it ends, excluded; always after the start
 */
public record Occurrence(LocalDateTime start, LocalDateTime end) {

    /**
     * Refuses an end that is not after the start.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Occurrence {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end must be after start; correct one of the two");
        }
    }
}
