package org.opencarers.schedules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The times of several schedules, in the light of the bank holidays that are known. */
record Turns(List<Recurring> schedules, BankHolidays holidays) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final int YEARS_AHEAD = 100;

    /** The times that may still run, or begin, on a day. */
    Stream<Turn> reaching(LocalDate day) {
        LocalDate known = withinReach(day);
        return schedules.stream()
                .flatMap(schedule -> schedule.turns(known.minusDays(schedule.longest()), known, holidays));
    }

    /** The times that begin on the days from one to another, both included, in their order. */
    List<Turn> between(LocalDate from, LocalDate untilInclusive) {
        if (untilInclusive.isBefore(from)) {
            throw new IllegalArgumentException("the last day " + untilInclusive + " is before the first, " + from
                    + "; give the earlier one first");
        }
        return ordered(withinReach(from), withinReach(untilInclusive));
    }

    /** The times of the first year after a day in which there are any, in their order; none when all is over. */
    List<Turn> after(LocalDate day) {
        LocalDate first = withinReach(day).plusDays(1);
        return IntStream.range(0, YEARS_AHEAD)
                .mapToObj(year -> ordered(
                        first.plusYears(year), first.plusYears(year + 1L).minusDays(1)))
                .filter(turns -> !turns.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Turn> ordered(LocalDate from, LocalDate untilInclusive) {
        return schedules.stream()
                .flatMap(schedule -> schedule.turns(from, untilInclusive, holidays))
                .sorted(Turn.IN_ORDER)
                .toList();
    }

    /** Whether a day can be asked about. */
    static boolean isWithinReach(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    private static LocalDate withinReach(LocalDate day) {
        if (!isWithinReach(day)) {
            throw new IllegalArgumentException("the day " + day + " is out of reach; ask about the years 1900 to 2999");
        }
        return day;
    }
}
