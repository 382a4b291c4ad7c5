package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.json.CarersJson;

class DecideCommandTest {

    private static final String DROP_IN = "{\"id\":\"d\",\"policy\":\"kmpt.carers-drop-in\",\"asOf\":\"2026-11-21\","
            + "\"facts\":{\"cared-for.age\":30,\"cared-for.conditions\":[\"MENTAL_HEALTH\"],"
            + "\"cared-for.receives-trust-care\":true,\"care.relationship\":\"FRIEND\"}}";
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void the_example_of_a_patients_daughter_is_answered_for_people_with_its_reasons() {
        Run run = Run.of("decide", EXAMPLES.resolve("kmpt-relative.json").toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("daughter-of-a-patient: May this person use the Carers Drop-in Service?\n")
                .contains("  answer      MAY_ATTEND: ")
                .contains("✓ the cared-for person's age is at least 16")
                .endsWith("\n");
    }

    @Test
    void the_example_of_carers_allowance_says_what_to_ask() {
        Run run = Run.of(
                "decide", "--json", EXAMPLES.resolve("carers-allowance.json").toString());
        assertThat(run.status()).isZero();
        assertThat(run.json().get(0).get("outcome").asString()).isEqualTo("UNDETERMINED");
        assertThat(run.json().get(0).get("missing").toString()).contains("\"cared-for.qualifying-benefits\"");
    }

    @Test
    void a_fact_is_filled_from_an_earlier_decision_only_where_that_is_asked_for() {
        String example = EXAMPLES.resolve("duty-to-meet-needs.json").toString();
        Run plain = Run.of("decide", "--json", example);
        assertThat(plain.json().get(0).get("missing").toString()).isEqualTo("[\"carer.needs-eligible\"]");
        Run filled = Run.of("decide", "--fill", "--json", example);
        assertThat(filled.status()).isZero();
        assertThat(filled.json().get(0).get("outcome").asString()).isEqualTo("DUTY_TO_MEET");
        assertThat(Run.of("decide", "--fill", example).out())
                .contains("✓ filled from england.carer-eligible-needs: ELIGIBLE (the needs meet the criteria)\n");
    }

    @Test
    void several_files_are_answered_in_order_and_what_cannot_be_read_is_reported_in_its_place() throws IOException {
        String list = file("list.json", "[" + DROP_IN + "," + DROP_IN + "]");
        String lines = file("lines.ndjson", DROP_IN + "\nnonsense\n" + DROP_IN + "\n");
        String missing = folder.resolve("missing.json").toString();
        Run run = Run.withInput(DROP_IN, "decide", "--json", list, missing, folder.toString(), lines, "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json()).hasSize(8);
        assertThat(run.onlyProblem(2)).startsWith("$: there is no such file; check the name (was: ");
        assertThat(run.onlyProblem(3)).startsWith("$: is a directory; name the files in it (was: ");
        assertThat(run.onlyProblem(5)).startsWith("$: is not JSON;").contains("(line 2, column 1)");
        for (int answered : new int[] {0, 1, 4, 6, 7}) {
            assertThat(run.json().get(answered).get("outcome").asString()).isEqualTo("MAY_ATTEND");
        }
    }

    @Test
    void one_answer_a_line_and_one_json_array_hold_the_same_answers() throws IOException {
        String lines = file("lines.ndjson", DROP_IN + "\n{}\n" + DROP_IN);
        Run array = Run.of("decide", "--json", lines);
        Run each = Run.of("decide", "--ndjson", lines);
        assertThat(each.status()).isEqualTo(1);
        assertThat(each.out()).endsWith("\n");
        assertThat(each.out().lines().map(CarersJson.mapper()::readTree)).containsExactlyElementsOf(array.json());
    }

    @Test
    void an_empty_list_has_no_answers_and_an_empty_file_is_a_problem() throws IOException {
        Run run = Run.of("decide", "--json", file("empty.json", "[]"));
        assertThat(run.status()).isZero();
        assertThat(run.json()).isEmpty();
        Run empty = Run.of("decide", "--json", file("nothing.json", ""));
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.onlyProblem(0)).startsWith("$: is empty; write a request");
    }

    @Test
    void a_problem_is_told_to_people_in_the_place_of_the_answer() throws IOException {
        Run run = Run.of("decide", file("two.ndjson", "{\"id\":\"x\"}\n" + DROP_IN));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("x: 2 problems\n  $.policy: is missing; give the id of the policy that is asked\n")
                .contains("\n\nd: May this person use the Carers Drop-in Service?\n");
    }

    @Test
    void text_is_utf_8_in_and_out() {
        Run run = Run.withInput(DROP_IN.replace("\"d\"", "\"Zoë ✓\""), "decide", "--json", "-");
        assertThat(run.json().get(0).get("id").asString()).isEqualTo("Zoë ✓");
    }

    @Test
    void answers_leave_at_once_when_each_has_a_line_of_its_own() {
        StringBuilder order = new StringBuilder();
        ByteArrayInputStream in =
                new ByteArrayInputStream((DROP_IN + "\n").repeat(3).getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] into, int offset, int length) {
                        order.append('<');
                        return super.read(into, offset, Math.min(length, DROP_IN.length() + 1));
                    }
                };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int single) {
                order.append(single == '\n' ? ">" : "");
            }
        };
        assertThat(Main.run(new String[] {"decide", "--ndjson", "-"}, in, out, new ByteArrayOutputStream(), false))
                .isZero();
        assertThat(order.toString()).startsWith("<><><>");
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_command_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"decide", "--ndjson", "-"},
                new ByteArrayInputStream((DROP_IN + "\n").repeat(100).getBytes(StandardCharsets.UTF_8)),
                failing("Broken pipe"),
                err,
                false);
        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void answers_that_cannot_be_written_are_no_success() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"decide", "--json", "-"},
                new ByteArrayInputStream(DROP_IN.getBytes(StandardCharsets.UTF_8)),
                failing("No space left on device"),
                err,
                false);
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("carers: the answers cannot be written: No space left on device\n");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
