package org.opencarers.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.time.DatePeriod;

/** What cannot be told, and what can be told all the same. In 2026, 8 January and 5 March are Thursdays. */
class UndeterminedTest {

    private static final String EIGHT_WEEKS = "FREQ=WEEKLY;INTERVAL=8;BYDAY=TH";
    private static final String NO_ANCHOR =
            "the rule FREQ=WEEKLY;INTERVAL=8;BYDAY=TH counts, and no anchor says from which day";
    private static final String NO_HOURS = "the schedule does not say from what time to what time";

    private static final Timetable UNANCHORED =
            Timetable.of(evening(EIGHT_WEEKS).build());

    @Test
    void an_interval_without_an_anchor_says_no_day() {
        assertThat(UNANCHORED.nextDay(day("2026-01-08"))).isEqualTo(undetermined(NO_ANCHOR));
        assertThat(UNANCHORED.next(day("2026-01-08"))).isEqualTo(undetermined(NO_ANCHOR));
        assertThat(UNANCHORED.isOpenAt(at("2026-01-15T18:30"))).isEqualTo(undetermined(NO_ANCHOR));
        assertThat(UNANCHORED.days(day("2026-01-01"), day("2026-12-31"))).isEqualTo(undetermined(NO_ANCHOR));
        assertThat(UNANCHORED.occurrences(day("2026-01-01"), day("2026-12-31"))).isEqualTo(undetermined(NO_ANCHOR));
    }

    @Test
    void what_no_anchor_could_change_is_known_without_one() {
        assertThat(UNANCHORED.isOpenAt(at("2026-01-16T18:30"))).isEqualTo(known(false));
        assertThat(UNANCHORED.isOpenAt(at("2026-01-15T17:59"))).isEqualTo(known(false));
        assertThat(UNANCHORED.days(day("2026-01-09"), day("2026-01-14"))).isEqualTo(known(List.of()));
    }

    @Test
    void an_anchor_settles_the_interval() {
        Timetable anchored =
                Timetable.of(evening(EIGHT_WEEKS).anchor(day("2026-01-08")).build());

        assertThat(anchored.nextDay(day("2026-01-08"))).isEqualTo(known(Optional.of(day("2026-03-05"))));
        assertThat(anchored.isOpenAt(at("2026-01-15T18:30"))).isEqualTo(known(false));
        assertThat(anchored.isOpenAt(at("2026-03-05T18:30"))).isEqualTo(known(true));
    }

    @Test
    void weeks_are_counted_from_the_week_of_the_anchor_and_nothing_takes_place_before_it() {
        Timetable anchored =
                Timetable.of(evening(EIGHT_WEEKS).anchor(day("2026-01-06")).build());

        assertThat(anchored.days(day("2025-10-01"), day("2026-03-31")))
                .isEqualTo(known(List.of(day("2026-01-08"), day("2026-03-05"))));
    }

    @Test
    void a_number_of_times_is_counted_from_the_anchor() {
        String sevenTimes = "FREQ=WEEKLY;BYDAY=TH;COUNT=7";

        assertThat(Timetable.of(evening(sevenTimes).build()).nextDay(day("2026-01-08")))
                .isEqualTo(undetermined("the rule " + sevenTimes + " counts, and no anchor says from which day"));
        // The seventh Thursday from 8 January is 19 February.
        Timetable anchored =
                Timetable.of(evening(sevenTimes).anchor(day("2026-01-08")).build());
        assertThat(anchored.nextDay(day("2026-02-12"))).isEqualTo(known(Optional.of(day("2026-02-19"))));
        assertThat(anchored.nextDay(day("2026-02-19"))).isEqualTo(known(Optional.empty()));
    }

    @Test
    void an_interval_that_only_some_anchors_would_meet_is_no_mistake() {
        String everyMarch = "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3;BYDAY=1TU";

        assertThat(Timetable.of(evening(everyMarch).build()).isOpenAt(at("2026-03-03T18:30")))
                .isEqualTo(undetermined("the rule " + everyMarch + " counts, and no anchor says from which day"));
    }

    @Test
    void a_rule_that_names_no_day_takes_that_of_the_anchor() {
        assertThat(Timetable.of(evening("FREQ=MONTHLY;BYMONTH=6").build()).isOpenAt(at("2026-06-10T18:30")))
                .isEqualTo(undetermined("the rule FREQ=MONTHLY;BYMONTH=6 names no day, and no anchor gives one"));
        assertThat(Timetable.of(evening("FREQ=MONTHLY;BYMONTH=6").build()).isOpenAt(at("2026-07-10T18:30")))
                .isEqualTo(known(false));
        assertThat(Timetable.of(evening("FREQ=MONTHLY")
                                .anchor(day("2026-01-31"))
                                .build())
                        .days(day("2026-01-01"), day("2026-05-31")))
                .isEqualTo(known(List.of(day("2026-01-31"), day("2026-03-31"), day("2026-05-31"))));
    }

    @Test
    void hours_that_nobody_stated_leave_the_days_known() {
        Timetable someTime = Timetable.of(Schedule.builder()
                .recurrence(EIGHT_WEEKS)
                .anchor(day("2026-01-08"))
                .build());

        assertThat(someTime.nextDay(day("2026-01-08"))).isEqualTo(known(Optional.of(day("2026-03-05"))));
        assertThat(someTime.days(day("2026-03-01"), day("2026-03-31"))).isEqualTo(known(List.of(day("2026-03-05"))));
        assertThat(someTime.next(day("2026-01-08"))).isEqualTo(undetermined(NO_HOURS));
        assertThat(someTime.occurrences(day("2026-03-05"), day("2026-03-05"))).isEqualTo(undetermined(NO_HOURS));
        assertThat(someTime.isOpenAt(at("2026-03-05T00:00"))).isEqualTo(undetermined(NO_HOURS));
        assertThat(someTime.isOpenAt(at("2026-03-05T23:59"))).isEqualTo(undetermined(NO_HOURS));
        assertThat(someTime.isOpenAt(at("2026-03-06T00:00"))).isEqualTo(known(false));
    }

    @Test
    void one_time_of_the_two_narrows_the_doubt() {
        Timetable fromTwo = Timetable.of(Schedule.builder()
                .recurrence("FREQ=WEEKLY;BYDAY=TH")
                .startTime(LocalTime.of(14, 0))
                .build());
        Timetable untilNoon = Timetable.of(Schedule.builder()
                .recurrence("FREQ=WEEKLY;BYDAY=TH")
                .endTime(LocalTime.of(12, 0))
                .build());

        assertThat(fromTwo.isOpenAt(at("2026-01-08T13:59"))).isEqualTo(known(false));
        assertThat(fromTwo.isOpenAt(at("2026-01-08T15:00"))).isEqualTo(undetermined(NO_HOURS));
        assertThat(untilNoon.isOpenAt(at("2026-01-08T11:00"))).isEqualTo(undetermined(NO_HOURS));
        assertThat(untilNoon.isOpenAt(at("2026-01-08T12:00"))).isEqualTo(known(false));
    }

    @Test
    void a_schedule_that_began_nobody_knows_when_is_over_when_it_is_over() {
        Timetable untilMarch = Timetable.of(evening("FREQ=WEEKLY;BYDAY=TH")
                .inForce(DatePeriod.builder().end(day("2026-03-31")).build())
                .build());

        assertThat(untilMarch.isOpenAt(at("2026-01-08T18:30")))
                .isEqualTo(undetermined("the schedule does not say from which day it is in force"));
        assertThat(untilMarch.isOpenAt(at("2026-04-02T18:30"))).isEqualTo(known(false));
    }

    @Test
    void all_reasons_are_given_each_once() {
        Timetable vague = Timetable.of(Schedule.builder()
                .recurrence(EIGHT_WEEKS)
                .inForce(DatePeriod.builder().build())
                .build());

        assertThat(vague.days(day("2026-01-01"), day("2026-12-31")).reason())
                .contains(NO_ANCHOR + "; the schedule does not say from which day it is in force");
        assertThat(vague.days(day("2026-01-01"), day("2026-12-31")).value()).isEmpty();
    }

    @Test
    void a_certain_schedule_outweighs_a_doubtful_one() {
        Timetable both = Timetable.of(List.of(
                evening(EIGHT_WEEKS).build(), evening("FREQ=MONTHLY;BYDAY=2TH").build()));

        assertThat(both.isOpenAt(at("2026-01-08T18:30"))).isEqualTo(known(true));
        assertThat(both.days(day("2026-01-08"), day("2026-01-08"))).isEqualTo(known(List.of(day("2026-01-08"))));
        assertThat(both.nextDay(day("2026-01-07"))).isEqualTo(known(Optional.of(day("2026-01-08"))));
        assertThat(both.next(day("2026-01-07")))
                .isEqualTo(known(Optional.of(new Occurrence(at("2026-01-08T18:00"), at("2026-01-08T20:00")))));
        assertThat(both.isOpenAt(at("2026-01-15T18:30"))).isEqualTo(undetermined(NO_ANCHOR));
        assertThat(both.nextDay(day("2026-01-08"))).isEqualTo(undetermined(NO_ANCHOR));
    }

    private static Schedule.Builder evening(String recurrence) {
        Schedule.Builder schedule = Schedule.builder();
        schedule.recurrence(recurrence).startTime(LocalTime.of(18, 0)).endTime(LocalTime.of(20, 0));
        return schedule;
    }

    private static <T> Answer<T> known(T answer) {
        return new Answer.Known<>(answer);
    }

    private static <T> Answer<T> undetermined(String reason) {
        return new Answer.Undetermined<>(reason);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
