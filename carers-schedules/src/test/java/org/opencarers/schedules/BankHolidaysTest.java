package org.opencarers.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.schedules.BankHoliday;
import org.opencarers.core.schedules.HolidayCalendar;
import org.opencarers.core.schedules.OnBankHolidays;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.time.DatePeriod;

/** Christmas Day 2026 is a Friday; Boxing Day is a Saturday and kept on Monday, 28 December. */
class BankHolidaysTest {

    private static final HolidayCalendar YEAR_2026 = HolidayCalendar.builder()
            .name("Two days in England and Wales")
            .source("made by hand for this test")
            .covers(DatePeriod.between(day("2026-01-01"), day("2026-12-31")))
            .addDays(BankHoliday.of(day("2026-12-25"), "Christmas Day"))
            .addDays(BankHoliday.of(day("2026-12-28"), "Boxing Day (substitute day)"))
            .build();

    /** The Mental Health Matters helpline: weekdays from 17:00 to 09:00, weekends and bank holidays all day. */
    private static final Timetable HELPLINE = Timetable.of(List.of(
            nights("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", OnBankHolidays.ALL_DAY),
            Schedule.builder()
                    .recurrence("FREQ=WEEKLY;BYDAY=SA,SU")
                    .allDay(true)
                    .build()));

    @Test
    void a_helpline_is_open_at_night_and_all_weekend() {
        Timetable helpline = HELPLINE.with(YEAR_2026);

        assertThat(helpline.isOpenAt(at("2026-11-05T16:59"))).isEqualTo(known(false));
        assertThat(helpline.isOpenAt(at("2026-11-05T17:00"))).isEqualTo(known(true));
        assertThat(helpline.isOpenAt(at("2026-11-06T08:59"))).isEqualTo(known(true));
        assertThat(helpline.isOpenAt(at("2026-11-06T09:00"))).isEqualTo(known(false));
        assertThat(helpline.isOpenAt(at("2026-11-07T08:00"))).isEqualTo(known(true));
        assertThat(helpline.isOpenAt(at("2026-11-08T23:59"))).isEqualTo(known(true));
    }

    @Test
    void the_hours_before_nine_on_a_monday_belong_to_a_night_that_begins_on_sunday() {
        Timetable everyNight = Timetable.of(nights("FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH,FR", OnBankHolidays.ALL_DAY));

        assertThat(HELPLINE.with(YEAR_2026).isOpenAt(at("2026-11-09T08:00"))).isEqualTo(known(false));
        assertThat(everyNight.with(YEAR_2026).isOpenAt(at("2026-11-09T08:00"))).isEqualTo(known(true));
    }

    @Test
    void it_is_open_all_day_on_a_bank_holiday_and_through_the_night_after() {
        Timetable helpline = HELPLINE.with(YEAR_2026);

        assertThat(helpline.isOpenAt(at("2026-12-28T12:00"))).isEqualTo(known(true));
        assertThat(helpline.isOpenAt(at("2026-12-29T08:59"))).isEqualTo(known(true));
        assertThat(helpline.isOpenAt(at("2026-12-29T12:00"))).isEqualTo(known(false));
        assertThat(helpline.occurrences(day("2026-12-28"), day("2026-12-28")))
                .isEqualTo(known(List.of(new Occurrence(at("2026-12-28T00:00"), at("2026-12-29T09:00")))));
    }

    @Test
    void a_bank_holiday_that_the_rule_does_not_name_is_open_all_day_too() {
        Timetable thursdays = Timetable.of(nights("FREQ=WEEKLY;BYDAY=TH", OnBankHolidays.ALL_DAY))
                .with(YEAR_2026);

        assertThat(thursdays.days(day("2026-12-25"), day("2026-12-31")))
                .isEqualTo(known(List.of(day("2026-12-25"), day("2026-12-28"), day("2026-12-31"))));
        assertThat(thursdays.isOpenAt(at("2026-12-28T23:59"))).isEqualTo(known(true));
        assertThat(thursdays.isOpenAt(at("2026-12-29T00:00"))).isEqualTo(known(false));
    }

    @Test
    void without_a_calendar_only_what_no_bank_holiday_could_change_is_known() {
        assertThat(HELPLINE.isOpenAt(at("2026-12-28T18:00"))).isEqualTo(known(true));
        assertThat(HELPLINE.isOpenAt(at("2026-12-26T12:00"))).isEqualTo(known(true));
        assertThat(HELPLINE.isOpenAt(at("2026-12-28T12:00"))).isEqualTo(undetermined("2026-12-28"));
        assertThat(HELPLINE.with(YEAR_2026).isOpenAt(at("2027-01-04T12:00"))).isEqualTo(undetermined("2027-01-04"));
    }

    @Test
    void a_second_calendar_adds_to_the_first() {
        HolidayCalendar next = HolidayCalendar.builder()
                .name("The first days of 2027")
                .source("made by hand for this test")
                .covers(DatePeriod.between(day("2027-01-01"), day("2027-01-31")))
                .addDays(BankHoliday.of(day("2027-01-01"), "New Year's Day"))
                .build();

        Timetable helpline = HELPLINE.with(YEAR_2026).with(next);

        assertThat(helpline.isOpenAt(at("2027-01-01T12:00"))).isEqualTo(known(true));
        assertThat(helpline.isOpenAt(at("2027-01-04T12:00"))).isEqualTo(known(false));
        assertThat(helpline.isOpenAt(at("2026-12-25T12:00"))).isEqualTo(known(true));
    }

    @Test
    void a_day_that_one_of_two_calendars_lists_is_a_bank_holiday() {
        HolidayCalendar shorter = HolidayCalendar.builder()
                .name("December without the substitute day")
                .source("made by hand for this test")
                .covers(DatePeriod.between(day("2026-12-01"), day("2026-12-31")))
                .build();

        assertThat(HELPLINE.with(YEAR_2026).with(shorter).isOpenAt(at("2026-12-28T12:00")))
                .isEqualTo(known(true));
    }

    @Test
    void a_bank_holiday_is_certain_where_the_usual_hours_are_not() {
        Timetable someFridays = Timetable.of(nights("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", OnBankHolidays.ALL_DAY))
                .with(YEAR_2026);

        assertThat(someFridays.isOpenAt(at("2026-12-25T18:00"))).isEqualTo(known(true));
        assertThat(someFridays.isOpenAt(at("2026-12-26T08:00")).reason())
                .contains("the rule FREQ=WEEKLY;INTERVAL=2;BYDAY=FR counts, and no anchor says from which day");
    }

    @Test
    void before_the_anchor_no_bank_holiday_opens_anything() {
        Timetable fromChristmas = Timetable.of(Schedule.builder()
                        .recurrence("FREQ=WEEKLY;BYDAY=TU")
                        .allDay(true)
                        .anchor(day("2026-12-26"))
                        .onBankHolidays(OnBankHolidays.ALL_DAY)
                        .build())
                .with(YEAR_2026);

        assertThat(fromChristmas.isOpenAt(at("2026-12-25T12:00"))).isEqualTo(known(false));
        assertThat(fromChristmas.isOpenAt(at("2026-12-28T12:00"))).isEqualTo(known(true));
    }

    @Test
    void what_is_not_held_on_bank_holidays_leaves_them_out() {
        Timetable mondays = Timetable.of(nights("FREQ=WEEKLY;BYDAY=MO", OnBankHolidays.NOT));

        assertThat(mondays.isOpenAt(at("2026-12-28T18:00"))).isEqualTo(undetermined("2026-12-28"));
        assertThat(mondays.isOpenAt(at("2026-12-28T12:00"))).isEqualTo(known(false));
        assertThat(mondays.with(YEAR_2026).isOpenAt(at("2026-12-28T18:00"))).isEqualTo(known(false));
        assertThat(mondays.with(YEAR_2026).isOpenAt(at("2026-12-29T08:00"))).isEqualTo(known(false));
        assertThat(mondays.with(YEAR_2026).isOpenAt(at("2026-12-21T18:00"))).isEqualTo(known(true));
        assertThat(mondays.with(YEAR_2026).nextDay(day("2026-12-21"))).isEqualTo(undetermined("2027-01-04"));
    }

    @Test
    void what_is_held_as_usual_needs_no_calendar() {
        Timetable mondays = Timetable.of(nights("FREQ=WEEKLY;BYDAY=MO", OnBankHolidays.AS_USUAL));

        assertThat(mondays.isOpenAt(at("2026-12-28T18:00"))).isEqualTo(known(true));
        assertThat(mondays.with(YEAR_2026).isOpenAt(at("2026-12-28T18:00"))).isEqualTo(known(true));
    }

    @Test
    void a_schedule_that_says_nothing_of_bank_holidays_is_doubtful_on_those_that_are_known() {
        Timetable mondays = Timetable.of(Schedule.builder()
                .recurrence("FREQ=WEEKLY;BYDAY=MO")
                .allDay(true)
                .build());

        assertThat(mondays.isOpenAt(at("2026-12-28T18:00"))).isEqualTo(known(true));
        assertThat(mondays.with(YEAR_2026).isOpenAt(at("2026-12-21T18:00"))).isEqualTo(known(true));
        assertThat(mondays.with(YEAR_2026).isOpenAt(at("2026-12-28T18:00")).reason())
                .contains("the schedule does not say what happens on bank holidays, of which 2026-12-28 is one");
    }

    @Test
    void neither_an_exception_nor_an_end_is_undone_by_a_bank_holiday() {
        Timetable closed = Timetable.of(Schedule.builder()
                        .recurrence("FREQ=WEEKLY;BYDAY=SA")
                        .allDay(true)
                        .onBankHolidays(OnBankHolidays.ALL_DAY)
                        .inForce(DatePeriod.between(day("2026-01-01"), day("2026-12-27")))
                        .exceptions(List.of(day("2026-12-25")))
                        .build())
                .with(YEAR_2026);

        assertThat(closed.isOpenAt(at("2026-12-25T12:00"))).isEqualTo(known(false));
        assertThat(closed.isOpenAt(at("2026-12-26T12:00"))).isEqualTo(known(true));
        assertThat(closed.isOpenAt(at("2026-12-28T12:00"))).isEqualTo(known(false));
        assertThat(closed.nextDay(day("2026-12-26"))).isEqualTo(known(Optional.empty()));
    }

    @Test
    void a_rule_with_an_end_cannot_be_open_on_bank_holidays_for_ever() {
        assertThatThrownBy(() -> Timetable.of(nights("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231", OnBankHolidays.ALL_DAY)))
                .isInstanceOf(RefusedScheduleException.class)
                .hasMessage(
                        "$.recurrence: must not end beside ALL_DAY; write the last day in inForce, not UNTIL or COUNT"
                                + " (was: FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231)");
    }

    private static Schedule nights(String recurrence, OnBankHolidays onBankHolidays) {
        return Schedule.builder()
                .recurrence(recurrence)
                .startTime(LocalTime.of(17, 0))
                .endTime(LocalTime.of(9, 0))
                .onBankHolidays(onBankHolidays)
                .build();
    }

    private static <T> Answer<T> known(T answer) {
        return new Answer.Known<>(answer);
    }

    private static <T> Answer<T> undetermined(String uncoveredDay) {
        return new Answer.Undetermined<>("no calendar of bank holidays covers " + uncoveredDay);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
