package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY | every day",
                "FREQ=WEEKLY;BYDAY=TU | every Tuesday",
                "FREQ=WEEKLY;BYDAY=SU,SA | every Saturday and Sunday",
                "FREQ=WEEKLY;BYDAY=MO,WE,FR | every Monday, Wednesday and Friday",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | Monday to Friday",
                "FREQ=WEEKLY;BYDAY=TU,TU | every Tuesday",
                "FREQ=MONTHLY;BYDAY=1TU,3TU | the first and third Tuesday of the month",
                "FREQ=MONTHLY;BYDAY=2WE,-1FR | the second Wednesday and the last Friday of the month"
            })
    void a_rule_that_has_plain_words_is_said_in_them(String rule, String words) {
        assertThat(RecurrenceText.of(rule)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;INTERVAL=2",
                "FREQ=WEEKLY;INTERVAL=8;BYDAY=TH",
                "FREQ=WEEKLY;BYDAY=1TU",
                "FREQ=MONTHLY;BYDAY=TU",
                "FREQ=MONTHLY;BYDAY=6TU",
                "FREQ=DAILY;COUNT=3"
            })
    void any_other_stands_as_it_is(String rule) {
        assertThat(RecurrenceText.of(rule)).isEqualTo("by the rule " + rule);
    }
}
