package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems of requests without an id, by the file and the place in it. */
class NamedFilesTest {

    private static final String MISSPELT =
            "{%s\"policy\":\"kmpt.carers-drop-in\",\"asOf\":\"2026-11-21\",\"facts\":{\"cared-for.aeg\":30}}";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_request_without_an_id_is_called_by_its_file_and_a_later_one_by_its_place_too() throws IOException {
        String one = file("one.json", MISSPELT.formatted(""));
        String three = file(
                "three.json",
                MISSPELT.formatted("\"id\":\"c\",") + "\n" + MISSPELT.formatted("") + "\n" + MISSPELT.formatted(""));
        Run run = Run.of("decide", one, three, folder.resolve("absent.json").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.endsWith(": 1 problem")))
                .containsExactly(
                        one + ": 1 problem",
                        "c: 1 problem",
                        three + ", number 2: 1 problem",
                        three + ", number 3: 1 problem",
                        folder.resolve("absent.json") + ": 1 problem");
        assertThat(run.out()).endsWith("  $: there is no such file; check the name\n");
    }

    @Test
    void what_is_no_json_and_a_sharing_document_are_named_alike() throws IOException {
        String lines = file("lines.ndjson", "{\"asOf\":\"2026-11-21\"}\nnonsense\n");
        assertThat(Run.of("share", lines).out().lines())
                .contains(lines + ": 1 problem")
                .contains(lines + ", number 2: 1 problem")
                .anyMatch(line -> line.startsWith("  $: is not JSON;") && line.endsWith("(line 2, column 1)"));
    }

    @Test
    void standard_input_is_called_so() {
        assertThat(Run.withInput(MISSPELT.formatted(""), "decide", "-").out())
                .startsWith("standard input: 1 problem\n");
    }

    @Test
    void json_stays_as_it_is() throws IOException {
        Run run = Run.of("decide", "--json", file("one.json", MISSPELT.formatted("")));
        assertThat(run.json().get(0).propertyNames()).containsExactly("id", "problems");
        assertThat(run.json().get(0).get("id").isNull()).isTrue();
        assertThat(run.onlyProblem(0)).endsWith("did you mean cared-for.age? (was: 30)");
    }
}
