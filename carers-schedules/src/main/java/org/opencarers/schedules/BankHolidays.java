package org.opencarers.schedules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.core.schedules.HolidayCalendar;

/** The bank holidays that are known, from as many calendars as were given. */
record BankHolidays(List<HolidayCalendar> calendars) {

    static final BankHolidays UNKNOWN = new BankHolidays(List.of());

    BankHolidays and(HolidayCalendar calendar) {
        return new BankHolidays(
                Stream.concat(calendars.stream(), Stream.of(calendar)).toList());
    }

    /** Whether the day is a bank holiday in any of the calendars; empty when none of them covers the day. */
    Optional<Boolean> marks(LocalDate day) {
        return calendars.stream()
                .flatMap(calendar -> calendar.marks(day).stream())
                .reduce(Boolean::logicalOr);
    }
}
