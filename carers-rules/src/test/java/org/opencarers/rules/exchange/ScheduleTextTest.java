package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.schedules.OnBankHolidays;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.time.DatePeriod;

class ScheduleTextTest {

    private static Schedule.Builder tuesdays() {
        Schedule.Builder schedule = Schedule.builder();
        schedule.recurrence("FREQ=WEEKLY;BYDAY=TU");
        return schedule;
    }

    private static LocalTime at(int hour) {
        return LocalTime.of(hour, 0);
    }

    @Test
    void hours_are_said_as_far_as_they_are_known() {
        assertThat(ScheduleText.of(tuesdays().build())).isEqualTo("every Tuesday");
        assertThat(ScheduleText.of(tuesdays()
                        .startTime(at(9))
                        .endTime(LocalTime.of(12, 30))
                        .build()))
                .isEqualTo("every Tuesday, 09:00 to 12:30");
        assertThat(ScheduleText.of(tuesdays().startTime(at(9)).build())).isEqualTo("every Tuesday, from 09:00");
        assertThat(ScheduleText.of(tuesdays().endTime(at(12)).build())).isEqualTo("every Tuesday, until 12:00");
        assertThat(ScheduleText.of(tuesdays().allDay(true).build())).isEqualTo("every Tuesday, all day");
    }

    @Test
    void an_end_at_or_before_the_start_is_on_the_day_after() {
        assertThat(ScheduleText.of(tuesdays().startTime(at(17)).endTime(at(9)).build()))
                .isEqualTo("every Tuesday, 17:00 to 09:00 the day after");
        assertThat(ScheduleText.of(tuesdays().startTime(at(9)).endTime(at(9)).build()))
                .isEqualTo("every Tuesday, 09:00 to 09:00 the day after");
        assertThat(ScheduleText.of(
                        tuesdays().startTime(at(17)).endTime(at(9)).days(1).build()))
                .isEqualTo("every Tuesday, 17:00 to 09:00 the day after");
    }

    /** One stay from the start on the first day to the end on the last, not a session on each day. */
    @Test
    void what_lasts_several_days_is_told_as_one_stay() {
        Schedule.Builder weekend = tuesdays().recurrence("FREQ=WEEKLY;BYDAY=FR");
        assertThat(ScheduleText.of(
                        weekend.startTime(at(18)).endTime(at(18)).days(3).build()))
                .isEqualTo("every Friday, 18:00 to 18:00 two days later, without a break");
        assertThat(ScheduleText.of(
                        tuesdays().startTime(at(9)).endTime(at(17)).days(2).build()))
                .isEqualTo("every Tuesday, 09:00 to 17:00 the day after, without a break");
        assertThat(ScheduleText.of(tuesdays().endTime(at(12)).days(11).build()))
                .isEqualTo("every Tuesday, until 12:00 10 days later, without a break");
        assertThat(ScheduleText.of(tuesdays().startTime(at(9)).days(7).build()))
                .isEqualTo("every Tuesday, from 09:00, for seven days without a break");
        assertThat(ScheduleText.of(tuesdays().allDay(true).days(7).build()))
                .isEqualTo("every Tuesday, all day, for seven days without a break");
        assertThat(ScheduleText.of(tuesdays().days(1).build())).isEqualTo("every Tuesday");
    }

    @Test
    void what_does_not_follow_from_the_rule_is_said_too() {
        Schedule schedule = tuesdays()
                .zone("Europe/Paris")
                .anchor(LocalDate.of(2026, 1, 6))
                .inForce(DatePeriod.builder()
                        .start(LocalDate.of(2026, 1, 1))
                        .end(LocalDate.of(2026, 12, 31))
                        .build())
                .exceptions(List.of(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 5, 5)))
                .onBankHolidays(OnBankHolidays.NOT)
                .note("Ring first.")
                .build();

        assertThat(ScheduleText.of(schedule))
                .isEqualTo(
                        "every Tuesday, by the clocks of Europe/Paris, counted from 6 January 2026, from 1 January 2026,"
                                + " until 31 December 2026, not on 7 April 2026 and 5 May 2026, not on bank holidays. Ring first.");
        assertThat(ScheduleText.of(tuesdays()
                        .zone("Europe/London")
                        .onBankHolidays(OnBankHolidays.AS_USUAL)
                        .build()))
                .isEqualTo("every Tuesday, on bank holidays as usual");
    }
}
