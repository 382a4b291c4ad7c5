package org.opencarers.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.time.DatePeriod;

class TimetableTest {

    private static final Timetable DROP_IN = Timetable.of(timed("FREQ=MONTHLY;BYDAY=1TU,3TU", "14:00", "19:00"));

    private static final Timetable CARERS_WEEK = Timetable.of(Schedule.builder()
            .recurrence("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5,6,7,8,9,10,11;BYDAY=MO")
            .allDay(true)
            .days(7)
            .build());

    private static final Timetable NIGHTS = Timetable.of(timed("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "17:00", "09:00"));

    @Test
    void a_drop_in_is_open_on_the_first_and_the_third_tuesday() {
        assertThat(DROP_IN.isOpenAt(at("2026-11-03T14:00"))).isEqualTo(known(true));
        assertThat(DROP_IN.isOpenAt(at("2026-11-10T15:00"))).isEqualTo(known(false));
        assertThat(DROP_IN.isOpenAt(at("2026-11-17T15:00"))).isEqualTo(known(true));
        assertThat(DROP_IN.isOpenAt(at("2026-11-04T15:00"))).isEqualTo(known(false));
    }

    @Test
    void the_start_is_included_and_the_end_is_not() {
        assertThat(DROP_IN.isOpenAt(at("2026-11-17T13:59"))).isEqualTo(known(false));
        assertThat(DROP_IN.isOpenAt(at("2026-11-17T14:00"))).isEqualTo(known(true));
        assertThat(DROP_IN.isOpenAt(at("2026-11-17T18:59"))).isEqualTo(known(true));
        assertThat(DROP_IN.isOpenAt(at("2026-11-17T19:00"))).isEqualTo(known(false));
    }

    @Test
    void the_times_of_a_month_come_in_their_order() {
        assertThat(DROP_IN.occurrences(day("2026-11-01"), day("2026-11-30")))
                .isEqualTo(known(List.of(
                        occurrence("2026-11-03T14:00", "2026-11-03T19:00"),
                        occurrence("2026-11-17T14:00", "2026-11-17T19:00"))));
        assertThat(DROP_IN.days(day("2026-11-04"), day("2026-11-16"))).isEqualTo(known(List.of()));
        assertThat(DROP_IN.days(day("2026-11-03"), day("2026-11-17")))
                .isEqualTo(known(List.of(day("2026-11-03"), day("2026-11-17"))));
    }

    @Test
    void the_next_time_lies_after_the_day_and_not_on_it() {
        assertThat(DROP_IN.next(day("2026-11-02")))
                .isEqualTo(known(Optional.of(occurrence("2026-11-03T14:00", "2026-11-03T19:00"))));
        assertThat(DROP_IN.nextDay(day("2026-11-03"))).isEqualTo(known(Optional.of(day("2026-11-17"))));
        assertThat(DROP_IN.nextDay(day("2026-11-17"))).isEqualTo(known(Optional.of(day("2026-12-01"))));
    }

    @Test
    void carers_week_begins_on_the_first_monday_from_the_fifth_of_june() {
        assertThat(CARERS_WEEK.days(day("2014-01-01"), day("2014-12-31"))).isEqualTo(known(List.of(day("2014-06-09"))));
        assertThat(CARERS_WEEK.days(day("2021-01-01"), day("2021-12-31"))).isEqualTo(known(List.of(day("2021-06-07"))));
        assertThat(CARERS_WEEK.days(day("2024-01-01"), day("2024-12-31"))).isEqualTo(known(List.of(day("2024-06-10"))));
        assertThat(CARERS_WEEK.nextDay(day("2026-06-08"))).isEqualTo(known(Optional.of(day("2027-06-07"))));
    }

    @Test
    void what_lasts_seven_days_is_over_with_the_seventh() {
        assertThat(CARERS_WEEK.isOpenAt(at("2014-06-08T23:59"))).isEqualTo(known(false));
        assertThat(CARERS_WEEK.isOpenAt(at("2014-06-09T00:00"))).isEqualTo(known(true));
        assertThat(CARERS_WEEK.isOpenAt(at("2014-06-15T23:59"))).isEqualTo(known(true));
        assertThat(CARERS_WEEK.isOpenAt(at("2014-06-16T00:00"))).isEqualTo(known(false));
        assertThat(CARERS_WEEK.occurrences(day("2014-06-09"), day("2014-06-09")))
                .isEqualTo(known(List.of(occurrence("2014-06-09T00:00", "2014-06-16T00:00"))));
    }

    @Test
    void several_days_with_hours_run_from_the_first_start_to_the_last_end() {
        // A weekend away, from Friday evening to Sunday afternoon; 6 November 2026 is a Friday.
        Timetable away = Timetable.of(Schedule.builder()
                .recurrence("FREQ=WEEKLY;BYDAY=FR")
                .startTime(LocalTime.of(18, 0))
                .endTime(LocalTime.of(15, 0))
                .days(3)
                .build());

        assertThat(away.isOpenAt(at("2026-11-07T03:00"))).isEqualTo(known(true));
        assertThat(away.isOpenAt(at("2026-11-08T14:59"))).isEqualTo(known(true));
        assertThat(away.isOpenAt(at("2026-11-08T15:00"))).isEqualTo(known(false));
    }

    @Test
    void an_end_before_the_start_lies_on_the_day_after() {
        // 6 November 2026 is a Friday.
        assertThat(NIGHTS.isOpenAt(at("2026-11-06T16:59"))).isEqualTo(known(false));
        assertThat(NIGHTS.isOpenAt(at("2026-11-06T17:00"))).isEqualTo(known(true));
        assertThat(NIGHTS.isOpenAt(at("2026-11-07T08:00"))).isEqualTo(known(true));
        assertThat(NIGHTS.isOpenAt(at("2026-11-07T09:00"))).isEqualTo(known(false));
        assertThat(NIGHTS.isOpenAt(at("2026-11-07T17:00"))).isEqualTo(known(false));
    }

    @Test
    void an_end_at_midnight_is_that_of_the_same_day() {
        Timetable evenings = Timetable.of(timed("FREQ=WEEKLY;BYDAY=TH", "18:00", "00:00"));

        assertThat(evenings.isOpenAt(at("2026-11-05T23:59"))).isEqualTo(known(true));
        assertThat(evenings.isOpenAt(at("2026-11-06T00:00"))).isEqualTo(known(false));
    }

    @Test
    void equal_times_are_a_whole_day() {
        Timetable round = Timetable.of(timed("FREQ=WEEKLY;BYDAY=TH", "09:00", "09:00"));

        assertThat(round.isOpenAt(at("2026-11-06T08:59"))).isEqualTo(known(true));
        assertThat(round.isOpenAt(at("2026-11-06T09:00"))).isEqualTo(known(false));
    }

    @Test
    void several_schedules_are_open_when_one_of_them_is() {
        // The day service of Garden Lodge: Tuesday to Saturday, and a club on Mondays; 9 November 2026 is a Monday.
        Timetable lodge = Timetable.of(List.of(
                timed("FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA", "10:00", "15:00"),
                timed("FREQ=WEEKLY;BYDAY=MO", "10:00", "15:00")));

        assertThat(lodge.isOpenAt(at("2026-11-09T10:00"))).isEqualTo(known(true));
        assertThat(lodge.isOpenAt(at("2026-11-14T14:59"))).isEqualTo(known(true));
        assertThat(lodge.isOpenAt(at("2026-11-15T12:00"))).isEqualTo(known(false));
        assertThat(lodge.nextDay(day("2026-11-14"))).isEqualTo(known(Optional.of(day("2026-11-16"))));
        assertThat(lodge.days(day("2026-11-14"), day("2026-11-16")))
                .isEqualTo(known(List.of(day("2026-11-14"), day("2026-11-16"))));
    }

    @Test
    void a_schedule_holds_on_the_days_on_which_it_is_in_force() {
        // A group that has met on Tuesdays since November 2009; 27 October and 3 November 2009 are Tuesdays.
        Timetable group = Timetable.of(Schedule.builder()
                .recurrence("FREQ=WEEKLY;BYDAY=TU")
                .startTime(LocalTime.of(10, 0))
                .endTime(LocalTime.of(12, 0))
                .inForce(DatePeriod.between(day("2009-11-01"), day("2010-03-31")))
                .build());

        assertThat(group.isOpenAt(at("2009-10-27T10:00"))).isEqualTo(known(false));
        assertThat(group.isOpenAt(at("2009-11-03T10:00"))).isEqualTo(known(true));
        assertThat(group.nextDay(day("2010-03-29"))).isEqualTo(known(Optional.of(day("2010-03-30"))));
        assertThat(group.nextDay(day("2010-03-30"))).isEqualTo(known(Optional.empty()));
        assertThat(group.next(day("2010-03-30"))).isEqualTo(known(Optional.empty()));
    }

    @Test
    void an_exception_takes_all_of_its_days_away() {
        Timetable closedOnce = Timetable.of(Schedule.builder()
                .recurrence("FREQ=WEEKLY;BYDAY=TU")
                .allDay(true)
                .days(2)
                .exceptions(List.of(day("2026-11-10")))
                .build());

        assertThat(closedOnce.isOpenAt(at("2026-11-04T12:00"))).isEqualTo(known(true));
        assertThat(closedOnce.isOpenAt(at("2026-11-10T12:00"))).isEqualTo(known(false));
        assertThat(closedOnce.isOpenAt(at("2026-11-11T12:00"))).isEqualTo(known(false));
        assertThat(closedOnce.nextDay(day("2026-11-03"))).isEqualTo(known(Optional.of(day("2026-11-17"))));
    }

    @Test
    void the_last_working_day_of_every_second_month_is_picked_from_whole_months() {
        Timetable lastWorkingDay = Timetable.of(Schedule.builder()
                .recurrence("FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")
                .anchor(day("2026-01-20"))
                .allDay(true)
                .build());

        // 30 January 2026 is a Friday, 31 March a Tuesday, 29 May a Friday.
        assertThat(lastWorkingDay.days(day("2026-01-01"), day("2026-06-30")))
                .isEqualTo(known(List.of(day("2026-01-30"), day("2026-03-31"), day("2026-05-29"))));
    }

    @Test
    void what_is_picked_from_the_period_of_the_anchor_counts_from_the_anchor_only() {
        Timetable secondOfTwo = Timetable.of(Schedule.builder()
                .recurrence("FREQ=YEARLY;BYMONTH=5,12;BYMONTHDAY=10;BYSETPOS=2")
                .anchor(day("2008-06-28"))
                .allDay(true)
                .build());
        Timetable firstWorkingDay = Timetable.of(Schedule.builder()
                .recurrence("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1")
                .anchor(day("2026-01-20"))
                .allDay(true)
                .build());

        assertThat(secondOfTwo.nextDay(day("2008-06-28"))).isEqualTo(known(Optional.of(day("2008-12-10"))));
        // 2 February 2026 is a Monday.
        assertThat(firstWorkingDay.days(day("2026-01-01"), day("2026-02-28")))
                .isEqualTo(known(List.of(day("2026-02-02"))));
    }

    @Test
    void a_leap_day_is_found_however_long_it_takes() {
        Timetable leapDay = Timetable.of(Schedule.builder()
                .recurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29")
                .allDay(true)
                .build());

        assertThat(leapDay.nextDay(day("2096-02-29"))).isEqualTo(known(Optional.of(day("2104-02-29"))));
    }

    @Test
    void a_question_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> DROP_IN.days(day("2026-11-02"), day("2026-11-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last day 2026-11-01 is before the first, 2026-11-02; give the earlier one first");
        assertThatThrownBy(() -> DROP_IN.nextDay(day("3000-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the day 3000-01-01 is out of reach; ask about the years 1900 to 2999");
        assertThatThrownBy(() -> DROP_IN.isOpenAt(at("1899-12-31T12:00"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(DROP_IN.isOpenAt(at("1900-01-02T14:00"))).isEqualTo(known(true));
        assertThat(DROP_IN.nextDay(day("2999-12-31"))).isEqualTo(known(Optional.of(day("3000-01-07"))));
    }

    private static Schedule timed(String recurrence, String start, String end) {
        return Schedule.builder()
                .recurrence(recurrence)
                .startTime(LocalTime.parse(start))
                .endTime(LocalTime.parse(end))
                .build();
    }

    private static <T> Answer<T> known(T answer) {
        return new Answer.Known<>(answer);
    }

    private static Occurrence occurrence(String start, String end) {
        return new Occurrence(at(start), at(end));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
