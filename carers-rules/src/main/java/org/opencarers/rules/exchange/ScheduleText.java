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

    private ScheduleText() {}

    static String of(Schedule schedule) {
        List<String> parts = new ArrayList<>();
        parts.add(RecurrenceText.of(schedule.getRecurrence()));
        hours(schedule).ifPresent(parts::add);
        schedule.getDays().ifPresent(days -> parts.add("for " + days + (days == 1 ? " day" : " days")));
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
        Optional<String> end = schedule.getEndTime().map(String::valueOf);
        if (start.isEmpty()) {
            return end.map(time -> "until " + time);
        }
        return Optional.of(
                end.map(time -> start.get() + " to " + time + (endsNextDay(schedule) ? " the day after" : ""))
                        .orElse("from " + start.get()));
    }

    /** Where it lasts one day, an end at or before the start lies on the day after. */
    private static boolean endsNextDay(Schedule schedule) {
        return schedule.getDays().orElse(1) == 1
                && !schedule.getEndTime()
                        .orElseThrow()
                        .isAfter(schedule.getStartTime().orElseThrow());
    }
}
