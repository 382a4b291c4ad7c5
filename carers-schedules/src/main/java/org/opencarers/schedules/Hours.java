package org.opencarers.schedules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.schedules.Schedule;

/** The hours of a schedule, put to the day on which one time begins. */
record Hours(boolean allDay, Optional<LocalTime> opening, Optional<LocalTime> closing, int days) {

    private static final int MOST_DAYS = 366;

    static Hours of(Schedule schedule, JsonPath place) {
        boolean allDay = schedule.getAllDay().orElse(false);
        if (allDay
                && (schedule.getStartTime().isPresent() || schedule.getEndTime().isPresent())) {
            throw new RefusedScheduleException(Problem.at(
                    place.property("allDay").toString(),
                    "must not be true beside startTime or endTime; leave out one"));
        }
        int days = schedule.getDays().orElse(1);
        if (days < 1 || days > MOST_DAYS) {
            throw new RefusedScheduleException(new Problem(
                    place.property("days").toString(),
                    String.valueOf(days),
                    "must be a number of days from 1 to " + MOST_DAYS));
        }
        return new Hours(allDay, schedule.getStartTime(), schedule.getEndTime(), days);
    }

    /** Why the hours cannot be told; empty when they can. */
    Optional<String> doubt() {
        return allDay || opening.isPresent() && closing.isPresent()
                ? Optional.empty()
                : Optional.of("the schedule does not say from what time to what time");
    }

    /** When it opens, or the earliest that it may. */
    LocalDateTime startOn(LocalDate day) {
        return day.atTime(opening.orElse(LocalTime.MIN));
    }

    /** When it closes, or the latest that it may: hours that nobody stated do not cross midnight. */
    LocalDateTime endFrom(LocalDate day) {
        LocalDate last = day.plusDays(days - 1L);
        if (closing.isEmpty()) {
            return last.plusDays(1).atStartOfDay();
        }
        LocalDateTime end = last.atTime(closing.get());
        return end.isAfter(startOn(day)) ? end : end.plusDays(1);
    }
}
