package org.opencarers.core.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.core.time.DatePeriod;

class HolidayCalendarTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void a_day_that_is_covered_is_a_bank_holiday_when_it_is_listed_and_otherwise_none() {
        HolidayCalendar calendar = calendar(DatePeriod.between(LocalDate.of(2026, 1, 1), LAST));

        assertThat(calendar.marks(HOLIDAY)).contains(true);
        assertThat(calendar.marks(HOLIDAY.minusDays(1))).contains(false);
        assertThat(calendar.marks(LAST)).contains(false);
    }

    @Test
    void of_a_day_that_is_not_covered_nothing_is_said() {
        HolidayCalendar calendar = calendar(DatePeriod.between(LocalDate.of(2026, 1, 1), LAST));

        assertThat(calendar.marks(LAST.plusDays(1))).isEmpty();
        assertThat(calendar.marks(LocalDate.of(2025, 12, 25))).isEmpty();
    }

    @Test
    void a_calendar_without_an_end_says_nothing_but_what_it_lists() {
        HolidayCalendar calendar = calendar(DatePeriod.startingOn(LocalDate.of(2026, 1, 1)));

        assertThat(calendar.marks(HOLIDAY)).contains(true);
        assertThat(calendar.marks(HOLIDAY.minusDays(1))).isEmpty();
    }

    private static HolidayCalendar calendar(DatePeriod covers) {
        return HolidayCalendar.builder()
                .name("England and Wales")
                .source("invented for this test")
                .covers(covers)
                .addDays(BankHoliday.of(HOLIDAY, "Christmas Day"))
                .build();
    }
}
