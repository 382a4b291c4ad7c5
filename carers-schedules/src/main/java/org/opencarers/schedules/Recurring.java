package org.opencarers.schedules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.schedules.OnBankHolidays;
import org.opencarers.core.schedules.Schedule;

/** One schedule, read: the times at which it takes place, or may. */
record Recurring(Schedule schedule, RuleDays rule, Hours hours) {

    static Recurring of(Schedule schedule, JsonPath place) {
        RuleText text = RuleText.read(schedule.getRecurrence(), place);
        if (text.ends() && is(OnBankHolidays.ALL_DAY, schedule)) {
            throw text.refused(place, "must not end beside ALL_DAY; write the last day in inForce, not UNTIL or COUNT");
        }
        return new Recurring(schedule, RuleDays.of(text, schedule.getAnchor(), place), Hours.of(schedule, place));
    }

    /** How many days a time may still run after the day on which it began. */
    int longest() {
        return hours.days();
    }

    /** The times that begin, or may begin, on the days from one to another, both included. */
    Stream<Turn> turns(LocalDate from, LocalDate untilInclusive, BankHolidays holidays) {
        Set<LocalDate> named = new HashSet<>(rule.between(from, untilInclusive));
        return from.datesUntil(untilInclusive.plusDays(1))
                .filter(this::mayHold)
                .flatMap(day -> turnsOf(day, named.contains(day), holidays.marks(day)));
    }

    private Stream<Turn> turnsOf(LocalDate day, boolean named, Optional<Boolean> holiday) {
        if (is(OnBankHolidays.ALL_DAY, schedule)) {
            return openAllDay(day, named, holiday);
        }
        return named ? asNamed(day, holiday) : Stream.empty();
    }

    private boolean mayHold(LocalDate day) {
        boolean excepted =
                schedule.getExceptions().filter(days -> days.contains(day)).isPresent();
        boolean early = schedule.getAnchor().filter(day::isBefore).isPresent();
        return !excepted && !early && !inForce(day).equals(Optional.of(false));
    }

    private Optional<Boolean> inForce(LocalDate day) {
        return schedule.getInForce().map(period -> period.contains(day)).orElse(Optional.of(true));
    }

    /** The time of a day that the rule names, which a bank holiday may cancel. */
    private Stream<Turn> asNamed(LocalDate day, Optional<Boolean> holiday) {
        boolean onHoliday = holiday.orElse(false);
        if (is(OnBankHolidays.NOT, schedule)) {
            return onHoliday ? Stream.empty() : Stream.of(timed(day, uncovered(day, holiday)));
        }
        boolean unsaid = onHoliday && schedule.getOnBankHolidays().isEmpty();
        return Stream.of(timed(day, unsaid ? Optional.of(unsaid(day)) : Optional.empty()));
    }

    /** The times of a day that is open all day if it is a bank holiday, and on which hours past midnight go on. */
    private Stream<Turn> openAllDay(LocalDate day, boolean named, Optional<Boolean> holiday) {
        Optional<Turn> timed = named ? Optional.of(timed(day, Optional.empty())) : Optional.empty();
        if (holiday.equals(Optional.of(false))) {
            return timed.stream();
        }
        LocalDate next = day.plusDays(1);
        Optional<String> doubt = reasons(doubtOfForce(day), uncovered(day, holiday));
        Turn whole = new Turn(day, day.atStartOfDay(), next.atStartOfDay(), doubt, Optional.empty());
        boolean certain = doubt.or(() -> timed.flatMap(Turn::doubt)).isEmpty();
        return certain
                ? Stream.of(timed.map(whole::lastingAsLongAs).orElse(whole))
                : Stream.concat(timed.stream(), Stream.of(whole));
    }

    private Turn timed(LocalDate day, Optional<String> doubtOfHoliday) {
        return new Turn(
                day,
                hours.startOn(day),
                hours.endFrom(day),
                reasons(rule.doubt(), doubtOfForce(day), doubtOfHoliday),
                hours.doubt());
    }

    private Optional<String> doubtOfForce(LocalDate day) {
        return inForce(day).isPresent()
                ? Optional.empty()
                : Optional.of("the schedule does not say from which day it is in force");
    }

    private static String unsaid(LocalDate day) {
        return "the schedule does not say what happens on bank holidays, of which " + day + " is one";
    }

    private static Optional<String> uncovered(LocalDate day, Optional<Boolean> holiday) {
        return holiday.isPresent() ? Optional.empty() : Optional.of("no calendar of bank holidays covers " + day);
    }

    @SafeVarargs
    private static Optional<String> reasons(Optional<String>... doubts) {
        return Stream.of(doubts).flatMap(Optional::stream).reduce((one, other) -> one + "; " + other);
    }

    private static boolean is(OnBankHolidays policy, Schedule schedule) {
        return schedule.getOnBankHolidays().equals(Optional.of(policy));
    }
}
