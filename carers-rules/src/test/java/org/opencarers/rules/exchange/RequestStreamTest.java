package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.problem.Problem;

class RequestStreamTest {

    private static final String NOT_JSON = "is not JSON; write names and text in double quotation marks, and apart from"
            + " them only numbers, true, false, null, lists and objects";

    /** Requests as compact JSON, problems as path and message behind an exclamation mark. */
    private static List<String> read(InputStream bytes) {
        List<String> found = new ArrayList<>();
        RequestStream stream = new RequestStream(bytes);
        try {
            for (Optional<Incoming> next = stream.next(); next.isPresent(); next = stream.next()) {
                Optional<Problem> problem = next.get().problem();
                found.add(problem.map(any -> "! " + any)
                        .orElse(next.get().request().map(Object::toString).orElse("")));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static List<String> read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1},{\"b\":[2,{}]}]",
                " [\n {\"a\":1} ,\n {\"b\":[2,{}]}\n]\n",
                "{\"a\":1}\n{\"b\":[2,{}]}",
                "{\"a\":1}\r\n\r\n{\"b\":[2,{}]}\r\n",
                "\uFEFF{\"a\":1}\n{\"b\":[2,{}]}\n",
                "{\"a\":1}{\"b\":[2,{}]}",
                "{\"a\":1} {\n \"b\":[2,\n{}]}",
                "{\n  \"a\": 1\n}\n{\n  \"b\": [\n    2,\n    {\n    }\n  ]\n}\n",
                "{\n\"a\":1}{\"b\":[2,\n{}]}"
            })
    void one_object_after_the_other_is_read_from_every_layout(String text) {
        assertThat(read(text)).containsExactly("{\"a\":1}", "{\"b\":[2,{}]}");
    }

    @Test
    void brackets_and_quotation_marks_inside_text_have_no_meaning() {
        String request = "{\"a\":\"}],{[\\\"\\\\\",\"b\":\"\\\\\"}";
        assertThat(read("[" + request + "," + request + "]")).containsExactly(request, request);
        assertThat(read("{\n" + request.substring(1) + "\n" + request)).containsExactly(request, request);
    }

    @Test
    void a_list_may_be_empty() {
        assertThat(read("[ ]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void an_empty_stream_is_a_problem(String text) {
        assertThat(read(text))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("! $: is empty; write a request, a list of requests, or one request a line");
    }

    @Test
    void a_line_that_is_no_json_costs_no_other_line() {
        assertThat(
                        read(
                                "{\"a\":1}\n{\"b\":}\nnonsense\n{\"c\":\"open\n{\"d\":1,\"d\":2}\n{\"e\":NaN}\n{\"f\":[1,\n{\"g\":1}\n"))
                .containsExactly(
                        "{\"a\":1}",
                        "! $.b: " + NOT_JSON + " (line 2, column 6)",
                        "! $: " + NOT_JSON + " (line 3, column 1)",
                        "! $.c: the document ends too early; close every quotation mark, bracket and brace"
                                + " (line 4, column 11)",
                        "! $.d: the same property stands here a second time; keep one of the two (line 5, column 11)",
                        "! $.e: " + NOT_JSON + " (line 6, column 9)",
                        "! $.f[1]: " + NOT_JSON + " (line 7, column 9)",
                        "{\"g\":1}");
    }

    @Test
    void a_first_line_that_was_cut_off_costs_no_other_line() {
        assertThat(read("{\"a\":{\"b\":1}\n{\"c\":1}\n{\"d\":1}\n")).hasSize(3).contains("{\"c\":1}", "{\"d\":1}");
        assertThat(read("{\"a\":\"b\n{\"c\":1}\n{\"d\":1}\n")).hasSize(3).contains("{\"c\":1}", "{\"d\":1}");
    }

    @Test
    void an_element_that_is_no_json_costs_no_other_element() {
        assertThat(read("[{\"a\":1},\n{\"b\":2 2},{\"c\":3},,{\"d\":4} {\"e\":5},{\"f\":6]}]"))
                .containsExactly(
                        "{\"a\":1}",
                        "! $[1].b: " + NOT_JSON + " (line 2, column 8)",
                        "{\"c\":3}",
                        "! $[3]: nothing stands here between two commas or brackets; remove a comma (line 2)",
                        "! $[4]: is not one request; put a comma between two requests, and close each (line 2)",
                        "! $[5].f: " + NOT_JSON + " (line 2, column 42)");
    }

    @Test
    void a_list_that_does_not_end_well_says_so_after_its_elements() {
        assertThat(read("[{}")).containsExactly("{}", "! $: the list is not closed; end it with ] (line 1)");
        assertThat(read("[{},")).hasSize(2).last().asString().startsWith("! $: the list is not closed");
        assertThat(read("[{},]")).hasSize(2).last().asString().startsWith("! $[1]: nothing stands here");
        assertThat(read("[{}] {}")).hasSize(2).last().asString().startsWith("! $: there is more after the end");
        assertThat(read("[{\"a\":")).hasSize(1).last().asString().startsWith("! $[0].a: the document ends too early");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "\"text\"", "null"})
    void any_json_value_is_handed_on_for_the_exchange_to_refuse(String text) {
        assertThat(read(text)).containsExactly(text);
    }

    @Test
    void what_is_no_text_in_utf_8_is_a_problem_of_its_line() {
        byte[] latin = "{\"a\":\"\u00e9\"}\n{}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(new ByteArrayInputStream(latin)))
                .containsExactly("! $: is not text in UTF-8; save it as UTF-8 (line 1)", "{}");
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16);
        assertThat(read(new ByteArrayInputStream(utf16)))
                .containsExactly("! $: is not text in UTF-8; save it as UTF-8 (line 1)");
    }

    @Test
    void a_file_that_holds_no_requests_at_all_is_not_read_to_its_end() {
        assertThat(read("nonsense\n".repeat(10_000)))
                .hasSize(101)
                .last()
                .asString()
                .startsWith("! $: nothing here could be read so far");
    }

    @Test
    void what_is_too_long_too_deep_or_too_many_digits_is_a_problem_and_the_rest_is_read() {
        String tooLong = "{\"a\":\"" + "x".repeat(1_000_000) + "\"}";
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String digits = "{\"a\":" + "9".repeat(900_000) + "}";
        assertThat(read("[" + tooLong + "," + deep + "," + digits + ",{}]"))
                .hasSize(4)
                .satisfies(found -> assertThat(found.get(0)).startsWith("! $[0]: is longer than 1000000 bytes"))
                .satisfies(found -> assertThat(found.get(1)).contains("goes beyond what is read"))
                .satisfies(found -> assertThat(found.get(2)).contains("goes beyond what is read"))
                .endsWith("{}");
        assertThat(read(tooLong + "\n" + deep + "\n" + digits + "\n{}"))
                .hasSize(4)
                .endsWith("{}");
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_passed_over_quickly_and_in_little_memory() {
        InputStream digits = new InputStream() {
            private long left = 1_000_000_000L;

            @Override
            public int read() {
                throw new AssertionError("is read in blocks");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                Arrays.fill(into, offset, offset + length, (byte) '9');
                left -= length;
                return length;
            }
        };
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(digits)))
                .containsExactly("! $: is longer than 1000000 bytes; no request is as long as that (line 1)");
    }
}
