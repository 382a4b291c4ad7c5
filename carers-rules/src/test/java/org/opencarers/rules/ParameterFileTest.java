package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a parameter file gives, and how it refuses what is wrong with one. */
class ParameterFileTest {

    private static final String VALUE =
            "{'from': '2020-01-01', 'value': '10.00', 'source': 'S', 'certainty': 'PRIMARY'}";

    @Test
    void values_apply_from_their_day_until_the_next_or_their_last_day() {
        Parameter<?> rate = file(parameter(
                        "POUNDS",
                        VALUE,
                        "{'from': '2021-01-01', 'lastDay': '2021-12-31', 'value': '12.50', 'source': 'T',"
                                + " 'certainty': 'INFERRED'}"))
                .money("a.b");

        assertThat(rate.label()).isEqualTo("the limit");
        assertThat(rate.on(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(rate.on(LocalDate.of(2020, 12, 31)).map(Object::toString)).contains("10.00");
        assertThat(rate.on(LocalDate.of(2021, 12, 31)).map(Object::toString)).contains("12.50");
        assertThat(rate.on(LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void a_remembered_value_is_kept_with_its_source_and_never_used() {
        Parameter<?> rate =
                file(parameter("POUNDS", VALUE.replace("PRIMARY", "RECALL"))).money("a.b");

        assertThat(rate.on(LocalDate.of(2020, 6, 1))).isEmpty();
        assertThat(rate.history())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.source()).isEqualTo(Citation.of("S").known(Certainty.RECALL)));
    }

    @Test
    void a_set_is_a_list_of_names() {
        ParameterFile file = file(parameter("SET", VALUE.replace("'10.00'", "['SUNDAY', 'MONDAY']")));

        assertThat(file.set("a.b", DayOfWeek.class).on(LocalDate.of(2020, 6, 1)))
                .hasValueSatisfying(days -> assertThat(days)
                        .as("in the order of the enumeration, whatever the order in the file")
                        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.set("a.b", Certainty.class))
                .withMessageContaining("rates.json: a.b names \"SUNDAY\", which is none of");
    }

    @Test
    void a_fixed_count_must_never_have_changed() {
        String one = VALUE.replace("'10.00'", "1");
        ParameterFile changed =
                file(parameter("COUNT", one, one.replace("2020", "2021").replace("1,", "2,")));

        assertThat(file(parameter("COUNT", one)).fixedCount("a.b")).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed.fixedCount("a.b"))
                .withMessageContaining("write a rule for each period");
    }

    @Test
    void an_unknown_id_and_a_wrong_unit_are_named() {
        ParameterFile file = file(parameter("POUNDS", VALUE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.money("a.c"))
                .withMessage("parameter file rates.json: a.c is not in the file; it has a.b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.number("a.b", Unit.HOURS))
                .withMessage("parameter file rates.json: a.b is in POUNDS, but was asked for in HOURS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POUNDS | '10.0' | write pounds as a text with two decimals",
                "POUNDS | 10.00 | write pounds as a text with two decimals",
                "POUNDS | '-1.00' | write pounds as a text with two decimals",
                "HOURS | '35' | write HOURS as a number",
                "YEARS | 16.5 | at most 0 decimals",
                "WEEKS | -1 | never negative"
            },
            quoteCharacter = '~')
    void a_value_of_the_wrong_form_is_refused(String unit, String value, String remedy) {
        ParameterFile file = file(parameter(unit, VALUE.replace("'10.00'", value)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.number("a.b", Unit.valueOf(unit)))
                .withMessageContaining("a.b has the value")
                .withMessageContaining(remedy);
    }

    @Test
    void nothing_is_a_value_like_any_other() {
        assertThat(file(parameter("HOURS", VALUE.replace("'10.00'", "0")))
                        .number("a.b", Unit.HOURS)
                        .on(LocalDate.of(2020, 6, 1)))
                .hasValueSatisfying(hours -> assertThat(hours).isZero());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'the limit' | 5 | a.b.label is 5; write a text",
                "'the limit' | ' ' | a.b.label is \" \"; write a text",
                "'S' | null | a.b.values[0].source is null; write a text",
                ", 'certainty': 'PRIMARY' | `` | a.b.values[0] lacks [certainty]; add what is missing"
            },
            quoteCharacter = '`')
    void one_mistake_is_one_problem(String part, String instead, String problem) {
        String bad = parameter("POUNDS", VALUE).replace(part, instead);

        assertThatIllegalStateException()
                .isThrownBy(() -> file(bad))
                .withMessage("parameter file rates.json:\n  " + problem);
    }

    @Test
    void everything_that_is_wrong_with_a_file_is_said_at_once() {
        String bad = parameter(
                "POUND",
                VALUE.replace("'source': 'S', ", ""),
                VALUE.replace("2020-01-01", "2020-1-1"),
                VALUE.replace("'S'", "'S', 'note': 'x'"),
                VALUE.replace("PRIMARY", "SURE"),
                VALUE,
                VALUE);

        assertThatIllegalStateException()
                .isThrownBy(() -> file(bad))
                .withMessageStartingWith("parameter file rates.json:")
                .withMessageContaining("a.b.unit is 'POUND'; use one of")
                .withMessageContaining("lacks [source]")
                .withMessageContaining("write dates as 2026-04-06")
                .withMessageContaining("has unknown properties [note]")
                .withMessageContaining("certainty is 'SURE'; use one of")
                .withMessageContaining("a.b has two values on 2020-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'parameters': []} | holds no parameter",
                "{'parameters': [{'id': 'a.b'}]} | a.b lacks [label, unit, values]",
                "{'rates': []} | lacks [parameters]",
                "{'parameters': [], 'parameters': []} | not JSON",
                "{'parameters' | not JSON",
                "[] | lacks [parameters]"
            },
            quoteCharacter = '~')
    void a_file_of_another_form_is_refused(String json, String problem) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ParameterFile.read("rates.json", stream(json)))
                .withMessageContaining(problem);
    }

    @Test
    void one_id_is_one_parameter() {
        String twice = "{'parameters': [%1$s, %1$s]}".formatted(only(parameter("POUNDS", VALUE)));

        assertThatIllegalStateException().isThrownBy(() -> file(twice)).withMessageContaining("a.b occurs twice");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ParameterFile.read("rates.json", null))
                .withMessageContaining("parameter file rates.json is not there");
    }

    private static ParameterFile file(String json) {
        return ParameterFile.read("rates.json", stream(json));
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String parameter(String unit, String... values) {
        return "{'parameters': [{'id': 'a.b', 'label': 'the limit', 'unit': '%s', 'values': [%s]}]}"
                .formatted(unit, String.join(", ", values));
    }

    private static String only(String file) {
        return file.substring("{'parameters': [".length(), file.length() - "]}".length());
    }
}
