package org.opencarers.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.registers.Attendance;

class OrNoneTest {

    private static final LocalDate DAY = LocalDate.of(2008, 7, 10);

    @Test
    void none_is_known_and_has_no_value() {
        assertThat(OrNone.none().isNone()).isTrue();
        assertThat(OrNone.none().value()).isEmpty();
        assertThat(OrNone.of(DAY).isNone()).isFalse();
        assertThat(OrNone.of(DAY).value()).contains(DAY);
    }

    @Test
    void two_answers_are_equal_when_both_are_none_or_both_are_the_same() {
        assertThat(OrNone.of(DAY))
                .isEqualTo(OrNone.of(LocalDate.of(2008, 7, 10)))
                .hasSameHashCodeAs(OrNone.of(LocalDate.of(2008, 7, 10)))
                .isNotEqualTo(OrNone.of(DAY.plusDays(1)))
                .isNotEqualTo(OrNone.none());
        assertThat(OrNone.<LocalDate>none())
                .isEqualTo(OrNone.<String>none())
                .hasSameHashCodeAs(OrNone.<String>none())
                .isNotEqualTo(OrNone.of(DAY));
    }

    @Test
    void what_it_is_stays_out_of_its_text() {
        assertThat(OrNone.of(DAY)).hasToString("one");
        assertThat(OrNone.none()).hasToString("none");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"{}", "{\"attendedOn\":null}", "{\"attendedOn\":\"2008-07-10\"}"})
    void unknown_none_and_a_value_are_three_answers_in_json(String json) {
        assertThat(CarersJson.write(CarersJson.read(json, Attendance.class))).isEqualTo(json);
    }

    @Test
    void in_json_null_says_none_and_nothing_says_unknown() {
        assertThat(attendedOn("{}")).isEmpty();
        assertThat(attendedOn("{\"attendedOn\":null}")).contains(OrNone.none());
        assertThat(attendedOn("{\"attendedOn\":\"2008-07-10\"}")).contains(OrNone.of(DAY));
    }

    @Test
    void what_holds_an_unknown_answer_is_not_equal_to_what_holds_none() {
        assertThat(CarersJson.read("{\"attendedOn\":null}", Attendance.class))
                .isEqualTo(Attendance.builder().attendedOn(OrNone.none()).build())
                .isNotEqualTo(Attendance.builder().build());
    }

    private static Optional<OrNone<LocalDate>> attendedOn(String json) {
        return CarersJson.read(json, Attendance.class).getAttendedOn();
    }
}
