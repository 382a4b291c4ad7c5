package org.opencarers.schedules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.schedules.HolidayCalendar;
import org.opencarers.core.schedules.Schedule;

/**
 * When something with one schedule, or with several, is open: it is open whenever one of its schedules says so.
 *
 * <p>Immutable; safe to use from many threads. All days and times are those of the place, by the clock on the wall. An
 * answer is known exactly when nothing that is missing could change it: a group that meets every eighth Thursday is
 * known not to meet on a Friday, whichever Thursdays are meant. Hours that are not stated are taken to end by midnight.
 * What becomes of bank holidays is asked only where a schedule says something of them, or a calendar is given.
 */
public final class Timetable {

    private final Turns turns;

    private Timetable(Turns turns) {
        this.turns = turns;
    }

    /**
     * The timetable of one schedule.
     *
     * @param schedule the schedule
     * @return the timetable, with no calendar of bank holidays
     * @throws RefusedScheduleException if the rule cannot be read, can be read in two ways or names no day that exists,
     *     or if the schedule contradicts itself; the message says what to write
     */
    public static Timetable of(Schedule schedule) {
        return new Timetable(new Turns(List.of(Recurring.of(schedule, JsonPath.root())), BankHolidays.UNKNOWN));
    }

    /**
     * The timetable of something that is open whenever one of its schedules says so.
     *
     * @param schedules the schedules, at least one
     * @return the timetable, with no calendar of bank holidays
     * @throws RefusedScheduleException if there is no schedule, or one is refused as by {@link #of(Schedule)}
     */
    public static Timetable of(List<Schedule> schedules) {
        if (schedules.isEmpty()) {
            throw new RefusedScheduleException(Problem.at("$", "must hold a schedule; write down when it is open"));
        }
        return new Timetable(new Turns(
                IntStream.range(0, schedules.size())
                        .mapToObj(index -> Recurring.of(
                                schedules.get(index), JsonPath.root().element(index)))
                        .toList(),
                BankHolidays.UNKNOWN));
    }

    /**
     * This timetable with one calendar of bank holidays more, such as that of the next year.
     *
     * @param calendar the bank holidays
     * @return the new timetable; this one stays as it is
     */
    public Timetable with(HolidayCalendar calendar) {
        return new Timetable(new Turns(turns.schedules(), turns.holidays().and(calendar)));
    }

    /**
     * Whether it is open at a moment.
     *
     * @param local the moment, by the clock on the wall of the place
     * @return whether it is
     * @throws IllegalArgumentException if the moment lies outside the years 1900 to 2999
     */
    public Answer<Boolean> isOpenAt(LocalDateTime local) {
        List<Turn> there = turns.reaching(local.toLocalDate())
                .filter(turn -> turn.covers(local))
                .toList();
        boolean open = there.stream().anyMatch(turn -> turn.doubt().isEmpty());
        return open || there.isEmpty()
                ? new Answer.Known<>(open)
                : undetermined(there.stream().map(Turn::doubt));
    }

    /**
     * The days on which it begins, for which its hours need not be known.
     *
     * @param from the first day to look at, included
     * @param untilInclusive the last day to look at, included
     * @return the days, each once and in their order
     * @throws IllegalArgumentException if the last day is before the first, or one lies outside the years 1900 to 2999
     */
    public Answer<List<LocalDate>> days(LocalDate from, LocalDate untilInclusive) {
        List<Turn> all = turns.between(from, untilInclusive);
        List<LocalDate> certain =
                daysOf(all.stream().filter(turn -> turn.doubtOfDay().isEmpty()));
        return certain.equals(daysOf(all.stream()))
                ? new Answer.Known<>(certain)
                : undetermined(all.stream().map(Turn::doubtOfDay));
    }

    /**
     * The times that begin on some days.
     *
     * @param from the first day on which they may begin, included
     * @param untilInclusive the last day on which they may begin, included
     * @return the times in their order; those of several schedules may overlap
     * @throws IllegalArgumentException if the last day is before the first, or one lies outside the years 1900 to 2999
     */
    public Answer<List<Occurrence>> occurrences(LocalDate from, LocalDate untilInclusive) {
        List<Turn> all = turns.between(from, untilInclusive);
        return all.stream().allMatch(turn -> turn.doubt().isEmpty())
                ? new Answer.Known<>(
                        all.stream().map(Turn::occurrence).distinct().toList())
                : undetermined(all.stream().map(Turn::doubt));
    }

    /**
     * The first day after another on which it begins, for which its hours need not be known.
     *
     * @param after the day after which to look, itself excluded
     * @return the day; known to be empty when there is none within a hundred years
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2999
     */
    public Answer<Optional<LocalDate>> nextDay(LocalDate after) {
        List<Turn> ahead = turns.after(after);
        Optional<LocalDate> first = ahead.stream().map(Turn::day).min(LocalDate::compareTo);
        List<Turn> then = ahead.stream()
                .filter(turn -> first.equals(Optional.of(turn.day())))
                .toList();
        return then.isEmpty()
                        || then.stream().anyMatch(turn -> turn.doubtOfDay().isEmpty())
                ? new Answer.Known<>(first)
                : undetermined(then.stream().map(Turn::doubtOfDay));
    }

    /**
     * The first time that begins after a day.
     *
     * @param after the day after which to look, itself excluded
     * @return the time; known to be empty when there is none within a hundred years
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2999
     */
    public Answer<Optional<Occurrence>> next(LocalDate after) {
        Optional<Turn> first = turns.after(after).stream().findFirst();
        return first.flatMap(Turn::doubt).isEmpty()
                ? new Answer.Known<>(first.map(Turn::occurrence))
                : undetermined(first.stream().map(Turn::doubt));
    }

    private static List<LocalDate> daysOf(Stream<Turn> turns) {
        return turns.map(Turn::day).distinct().sorted().toList();
    }

    private static <T> Answer<T> undetermined(Stream<Optional<String>> doubts) {
        return new Answer.Undetermined<>(
                doubts.flatMap(Optional::stream).distinct().collect(Collectors.joining("; ")));
    }
}
