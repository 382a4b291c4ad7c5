package org.opencarers.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;

class CsvFileTest {

    private static final String NAMES = "description,quantity,unit,unitCost\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\r\n", "\uFEFF"})
    void a_file_without_names_is_empty(String nothing) throws IOException {
        assertThat(problems(nothing))
                .extracting(Problem::toString)
                .containsExactly("$: is empty; write the names of the properties into its first line");
    }

    @Test
    void a_file_that_is_not_there_and_a_directory_are_problems() {
        String unreadable = "is not a file that can be read; give the name of one";
        Path missing = folder.resolve("missing.csv");

        assertThat(problems(missing)).containsExactly(new Problem("$", missing.toString(), unreadable));
        assertThat(problems(folder)).containsExactly(new Problem("$", folder.toString(), unreadable));
    }

    @Test
    void a_file_that_is_too_long_is_a_problem_and_one_that_is_just_not_is_none() throws IOException {
        Path file = folder.resolve("long.csv");
        String full = NAMES + " ".repeat(1_000_000 - NAMES.length());

        assertThat(CarersCsv.costedRows(Files.writeString(file, full))).isEmpty();
        assertThat(problems(Files.writeString(file, full + " ")))
                .containsExactly(new Problem("$", file.toString(), "is longer than 1000000 bytes; give fewer rows"));
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_problem() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.csv"), (NAMES + "café,1,HOUR,1.00\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(file))
                .containsExactly(new Problem("$", file.toString(), "cannot be read as text in UTF-8"));
    }

    private List<Problem> problems(String table) throws IOException {
        return problems(Files.writeString(folder.resolve("table.csv"), table));
    }

    private static List<Problem> problems(Path file) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> CarersCsv.costedRows(file))
                .problems();
    }
}
