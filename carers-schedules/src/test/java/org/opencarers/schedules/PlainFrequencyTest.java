package org.opencarers.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.schedules.FrequencyReading.Ambiguous;
import org.opencarers.schedules.FrequencyReading.Meaning;
import org.opencarers.schedules.FrequencyReading.NotUnderstood;
import org.opencarers.schedules.FrequencyReading.Understood;

class PlainFrequencyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "daily|FREQ=DAILY",
                "weekly|FREQ=WEEKLY",
                "once a week|FREQ=WEEKLY",
                "fortnightly|FREQ=WEEKLY;INTERVAL=2",
                "every fortnight|FREQ=WEEKLY;INTERVAL=2",
                "every other week|FREQ=WEEKLY;INTERVAL=2",
                "every second week|FREQ=WEEKLY;INTERVAL=2",
                "every two weeks|FREQ=WEEKLY;INTERVAL=2",
                "monthly|FREQ=MONTHLY",
                "every month|FREQ=MONTHLY",
                "every eight weeks|FREQ=WEEKLY;INTERVAL=8",
                "every six weeks|FREQ=WEEKLY;INTERVAL=6",
                "every 6 weeks|FREQ=WEEKLY;INTERVAL=6",
                "six-weekly|FREQ=WEEKLY;INTERVAL=6",
                "every two months|FREQ=MONTHLY;INTERVAL=2",
                "quarterly|FREQ=MONTHLY;INTERVAL=3",
                "every quarter|FREQ=MONTHLY;INTERVAL=3",
                "half-yearly|FREQ=MONTHLY;INTERVAL=6",
                "yearly|FREQ=YEARLY",
                "annual|FREQ=YEARLY",
                "annually|FREQ=YEARLY",
                "once a year|FREQ=YEARLY",
                "every two years|FREQ=YEARLY;INTERVAL=2",
                "biennially|FREQ=YEARLY;INTERVAL=2",
                "first and third Tuesday of the month|FREQ=MONTHLY;BYDAY=1TU,3TU",
                "the first and third Tuesday of every month|FREQ=MONTHLY;BYDAY=1TU,3TU",
                "First and Third Tuesday monthly|FREQ=MONTHLY;BYDAY=1TU,3TU",
                "1st and 3rd Tuesday of each month|FREQ=MONTHLY;BYDAY=1TU,3TU",
                "last Friday of the month|FREQ=MONTHLY;BYDAY=-1FR",
                "every second Tuesday of the month|FREQ=MONTHLY;BYDAY=2TU",
                "every Tuesday|FREQ=WEEKLY;BYDAY=TU",
                "Tuesdays|FREQ=WEEKLY;BYDAY=TU",
                "Mondays, Wednesdays and Fridays|FREQ=WEEKLY;BYDAY=MO,WE,FR",
                "every other Thursday|FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
                "every eight weeks, on a Thursday|FREQ=WEEKLY;INTERVAL=8;BYDAY=TH",
                "weekdays|FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                "weekends|FREQ=WEEKLY;BYDAY=SA,SU",
            })
    void words_with_one_meaning_make_a_rule(String words, String rule) {
        assertThat(PlainFrequency.read(words)).isEqualTo(new Understood(rule, Optional.empty()));
        assertThat(PlainFrequency.read(words.toUpperCase(Locale.ROOT).replace(' ', '-')))
                .isEqualTo(new Understood(rule, Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "three times a year|FREQ=MONTHLY;INTERVAL=4|evenly spaced, every 4 months",
                "three times per year|FREQ=MONTHLY;INTERVAL=4|evenly spaced, every 4 months",
                "twice a year|FREQ=MONTHLY;INTERVAL=6|evenly spaced, every 6 months",
                "twice yearly|FREQ=MONTHLY;INTERVAL=6|evenly spaced, every 6 months",
                "12 times a year|FREQ=MONTHLY|evenly spaced, every month",
            })
    void a_number_of_times_a_year_is_spaced_evenly_and_says_so(String words, String rule, String assumption) {
        assertThat(PlainFrequency.read(words)).isEqualTo(new Understood(rule, Optional.of(assumption)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bi-monthly", "bimonthly", "BI MONTHLY", "regular, bi-monthly meetings", "bi\u2011monthly"})
    void bi_monthly_is_refused_with_both_meanings(String words) {
        assertThat(PlainFrequency.read(words))
                .isEqualTo(new Ambiguous(
                        "bi-monthly",
                        List.of(
                                new Meaning("twice a month, with the right days", "FREQ=MONTHLY;BYDAY=1TU,3TU"),
                                new Meaning("every two months", "FREQ=MONTHLY;INTERVAL=2"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bi-annually",
                "biannually",
                "bi-annual",
                "biannual",
                "bi-yearly",
                "Refresher training bi-annually"
            })
    void bi_annually_is_refused_with_both_meanings(String words) {
        assertThat(PlainFrequency.read(words))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.meanings())
                                .containsExactly(
                                        new Meaning("twice a year", "FREQ=MONTHLY;INTERVAL=6"),
                                        new Meaning("every two years", "FREQ=YEARLY;INTERVAL=2")));
    }

    @Test
    void bi_weekly_is_refused_in_words_that_say_what_to_do() {
        assertThatThrownBy(() -> PlainFrequency.read("Bi-weekly").recurrenceOrThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bi-weekly can be read in two ways; ask which is meant, and write FREQ=WEEKLY;BYDAY=TU,TH"
                        + " (twice a week, with the right days) or FREQ=WEEKLY;INTERVAL=2 (every two weeks)");
    }

    @Test
    void every_second_tuesday_may_be_counted_in_weeks_or_in_the_month() {
        assertThat(PlainFrequency.read("every second Tuesday"))
                .isEqualTo(new Ambiguous(
                        "every second tuesday",
                        List.of(
                                new Meaning("each month", "FREQ=MONTHLY;BYDAY=2TU"),
                                new Meaning("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "regularly",
                "often",
                "every 0 weeks",
                "five times a year",
                "twice a month",
                "every",
                "FREQ=WEEKLY",
                "weekly or monthly",
                "tuesdayish",
            })
    void other_words_are_not_guessed_at(String words) {
        assertThat(PlainFrequency.read(words)).isEqualTo(new NotUnderstood());
    }

    @Test
    void what_is_not_understood_says_what_can_be_read() {
        assertThatThrownBy(() -> PlainFrequency.read("now and then").recurrenceOrThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot be read as how often; keep the words as a stated frequency, or write weekly,"
                        + " fortnightly, every eight weeks, monthly, quarterly, three times a year, yearly, every"
                        + " other Tuesday or first and third Tuesday of the month");
        assertThat(PlainFrequency.read("weekly ".repeat(100_000))).isEqualTo(new NotUnderstood());
    }

    @Test
    void whatever_can_be_read_a_timetable_takes() {
        assertThat(List.of("every eight weeks", "last Friday of the month", "twice a year", "weekdays"))
                .allSatisfy(words -> assertThat(Timetable.of(Schedule.builder()
                                .recurrence(PlainFrequency.read(words).recurrenceOrThrow())
                                .build()))
                        .isNotNull());
    }
}
