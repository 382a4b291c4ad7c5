package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.core.schedules.OnBankHolidays;
import org.opencarers.core.schedules.Schedule;

/**
 * A schedule in words. Nothing is worked out: no day is named that the schedule does not name, and a rule for which there are no plain
 * words stands as it is.
 */
final class ScheduleText {

    private static final String HOME = "Europe/London";

    /** Beside a time, a digit is hard to read. */
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private ScheduleText() {}

    static String of(Schedule schedule) {
        List<String> parts = new ArrayList<>();
        parts.add(RecurrenceText.of(schedule.getRecurrence()));
        hours(schedule).ifPresent(parts::add);
        if (days(schedule) > 1) {
            parts.add((schedule.getEndTime().isPresent() ? "" : "for " + counted(days(schedule)) + " days ")
                    + "without a break");
        }
        schedule.getZone().filter(zone -> !zone.equals(HOME)).ifPresent(zone -> parts.add("by the clocks of " + zone));
        schedule.getAnchor().ifPresent(day -> parts.add("counted from " + Shown.day(day)));
        schedule.getInForce().ifPresent(period -> {
            period.getStart().ifPresent(day -> parts.add("from " + Shown.day(day)));
            period.getEnd().ifPresent(day -> parts.add("until " + Shown.day(day)));
        });
        schedule.getExceptions()
                .filter(days -> !days.isEmpty())
                .ifPresent(days ->
                        parts.add("not on " + days.stream().map(Shown::day).collect(Collectors.joining(" and "))));
        schedule.getOnBankHolidays().ifPresent(holidays -> parts.add(words(holidays)));
        return String.join(", ", parts)
                + schedule.getNote().map(note -> ". " + note).orElse("");
    }

    private static String words(OnBankHolidays holidays) {
        return holidays == OnBankHolidays.AS_USUAL ? "on bank holidays as usual" : holidays.title();
    }

    private static Optional<String> hours(Schedule schedule) {
        if (schedule.getAllDay().orElse(false)) {
            return Optional.of("all day");
        }
        Optional<String> start = schedule.getStartTime().map(String::valueOf);
        Optional<String> end = schedule.getEndTime().map(time -> time + later(schedule));
        if (start.isEmpty()) {
            return end.map(time -> "until " + time);
        }
        return Optional.of(end.map(time -> start.get() + " to " + time).orElse("from " + start.get()));
    }

    /** On which day it ends; where it lasts one day, an end at or before the start lies on the day after. */
    private static String later(Schedule schedule) {
        int last = days(schedule) - 1;
        boolean crosses = last == 0
                && schedule.getStartTime()
                        .filter(start -> !schedule.getEndTime().orElseThrow().isAfter(start))
                        .isPresent();
        if (last > 1) {
            return " " + counted(last) + " days later";
        }
        return last == 1 || crosses ? " the day after" : "";
    }

    private static int days(Schedule schedule) {
        return schedule.getDays().orElse(1);
    }

    private static String counted(int days) {
        return days < SMALL.size() ? SMALL.get(days) : String.valueOf(days);
    }
}
