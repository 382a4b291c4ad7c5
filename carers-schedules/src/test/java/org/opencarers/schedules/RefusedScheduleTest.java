package org.opencarers.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.schedules.Schedule;

class RefusedScheduleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=HOURLY|must name days only; write the times as startTime and endTime",
                "FREQ=DAILY;BYHOUR=9|must name days only; write the times as startTime and endTime",
                "RSCALE=GREGORIAN;FREQ=DAILY;SKIP=OMIT|must be a rule of RFC 5545; leave out RSCALE and SKIP",
                "FREQ=DAILY;UNTIL=20261231T120000Z"
                        + "|must end on a day that exists, without a time, as in UNTIL=20261231",
                "FREQ=DAILY;UNTIL=20261301|must end on a day that exists, without a time, as in UNTIL=20261231",
                "FREQ=WEEKLY;BYDAY=TU;INTERVAL=1001|must have an INTERVAL of at most 1000; correct it",
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"
                        + "|must not count the weeks or days of a year; write BYMONTH with BYDAY or BYMONTHDAY",
                "FREQ=YEARLY;BYYEARDAY=-366"
                        + "|must not count the weeks or days of a year; write BYMONTH with BYDAY or BYMONTHDAY",
                "FREQ=YEARLY;BYMONTHDAY=5"
                        + "|must say of which months the days are; add BYMONTH, or write FREQ=MONTHLY",
                "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1"
                        + "|must have BYSETPOS beside the days of a month or year to pick from, and not COUNT",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=3"
                        + "|must have BYSETPOS beside the days of a month or year to pick from, and not COUNT",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30|must name days that exist, with FREQ=DAILY within ten years;"
                        + " correct the days, months or anchor",
                "FREQ=MONTHLY;BYDAY=6TU|must name days that exist, with FREQ=DAILY within ten years; correct the days,"
                        + " months or anchor",
                "RRULE:FREQ=DAILY|must be the value of an RRULE alone; leave out RRULE:",
                "fortnightly|must be a rule and not words; write FREQ=WEEKLY;INTERVAL=2",
                "bi-annual|must be a rule and not words; bi-annual can be read in two ways; ask which is meant, and"
                        + " write FREQ=MONTHLY;INTERVAL=6 (twice a year) or FREQ=YEARLY;INTERVAL=2 (every two years)",
                "FREQ=WEEKLY;BYDAY=TUE"
                        + "|must be the value of an iCalendar RRULE, such as FREQ=MONTHLY;BYDAY=1TU,3TU"
                        + " (invalid weeknum: 'TUE')",
            })
    void a_rule_without_one_meaning_in_days_is_refused_with_the_remedy(String rule, String message) {
        assertThatThrownBy(reading(rule))
                .isInstanceOfSatisfying(
                        RefusedScheduleException.class,
                        refused -> assertThat(refused.problem())
                                .usingRecursiveComparison()
                                .ignoringFields("value")
                                .isEqualTo(Problem.at("$.recurrence", message)))
                .hasMessageContaining("(was: " + rule);
    }

    @Test
    void a_message_repeats_neither_much_text_nor_what_cannot_be_shown() {
        assertThatThrownBy(reading("FREQ=WEEKLY;BYDAY=\u001b[31m".repeat(1000)))
                .hasMessageMatching("[^\\p{Cntrl}]{1,300}");
    }

    @Test
    void small_letters_do_no_harm() {
        LocalDate day = LocalDate.of(2026, 11, 1);

        assertThat(Timetable.of(allDay("freq=monthly;byday=1tu")).nextDay(day))
                .isEqualTo(Timetable.of(allDay("FREQ=MONTHLY;BYDAY=1TU")).nextDay(day));
    }

    @Test
    void all_day_beside_a_time_contradicts_itself() {
        assertThatThrownBy(() -> Timetable.of(Schedule.builder()
                        .recurrence("FREQ=DAILY")
                        .allDay(true)
                        .startTime(LocalTime.NOON)
                        .build()))
                .isInstanceOf(RefusedScheduleException.class)
                .hasMessage("$.allDay: must not be true beside startTime or endTime; leave out one");
    }

    @Test
    void a_time_lasts_a_day_to_a_year() {
        assertThatThrownBy(() -> Timetable.of(
                        Schedule.builder().recurrence("FREQ=DAILY").days(0).build()))
                .hasMessage("$.days: must be a number of days from 1 to 366 (was: 0)");
        assertThatThrownBy(() -> Timetable.of(
                        Schedule.builder().recurrence("FREQ=DAILY").days(367).build()))
                .hasMessage("$.days: must be a number of days from 1 to 366 (was: 367)");
    }

    @Test
    void an_anchor_lies_in_the_years_that_can_be_asked_about() {
        assertThatThrownBy(() -> Timetable.of(Schedule.builder()
                        .recurrence("FREQ=DAILY")
                        .anchor(LocalDate.of(26, 1, 1))
                        .build()))
                .hasMessage("$.anchor: must lie in the years 1900 to 2999; correct the year");
    }

    @Test
    void of_several_schedules_the_one_at_fault_is_named() {
        assertThatThrownBy(() -> Timetable.of(List.of(allDay("FREQ=DAILY"), allDay("FREQ=HOURLY"))))
                .hasMessageStartingWith("$[1].recurrence: ");
        assertThatThrownBy(() -> Timetable.of(List.of()))
                .hasMessage("$: must hold a schedule; write down when it is open");
    }

    @Test
    void an_occurrence_ends_after_it_starts() {
        assertThatThrownBy(() -> new Occurrence(
                        LocalDate.of(2026, 11, 3).atTime(14, 0),
                        LocalDate.of(2026, 11, 3).atTime(14, 0)))
                .hasMessage("end must be after start; correct one of the two");
    }

    private static ThrowingCallable reading(String rule) {
        return () -> Timetable.of(allDay(rule));
    }

    private static Schedule allDay(String rule) {
        return Schedule.builder().recurrence(rule).allDay(true).build();
    }
}
