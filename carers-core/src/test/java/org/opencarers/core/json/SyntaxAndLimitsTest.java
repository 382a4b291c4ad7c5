package org.opencarers.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.problem.Problem;

class SyntaxAndLimitsTest {

    private static final String NOT_JSON = "is not JSON; write names and text in double quotation marks, and apart from"
            + " them only numbers, true, false, null, lists and objects";
    private static final String BEYOND_LIMITS = "goes beyond what is read: at most 64 levels, 100 digits in a number,"
            + " 10000 characters in a text, 200 in a name";

    @Test
    void a_slip_of_the_pen_is_told_with_its_place_line_and_column() {
        assertThat(problem("{\n  \"carer\": {\n    \"nation\": ENGLAND\n  }\n}"))
                .isEqualTo(Problem.at("$.carer.nation", NOT_JSON + " (line 3, column 15)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'carer':{}}",
                "{\"carer\":{},}",
                "/* */ {}",
                "{} x",
                "{\"caring\":{\"hoursPerWeek\":NaN}}",
                "{\"caring\":{\"hoursPerWeek\":Infinity}}",
                "{\"caring\":{\"hoursPerWeek\":+1}}",
                "{\"carer\":{}" + "]",
                "carer"
            })
    void what_only_looks_like_json_is_refused(String json) {
        assertThat(problem(json).message()).startsWith(NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void an_empty_document_is_refused(String json) {
        assertThat(problem(json)).isEqualTo(Problem.at("$", "the document is empty; write one JSON value"));
    }

    @Test
    void a_document_that_ends_too_early_is_refused() {
        assertThat(problem("{\"carer\":{\"nation\":\"ENG"))
                .isEqualTo(
                        Problem.at(
                                "$.carer.nation",
                                "the document ends too early; close every quotation mark, bracket and brace (line 1, column 24)"));
    }

    @Test
    void a_second_copy_of_a_property_is_refused() {
        assertThat(problem("{\"carer\":{\"nation\":\"ENGLAND\",\"nation\":\"WALES\"}}"))
                .isEqualTo(Problem.at(
                        "$.carer.nation",
                        "the same property stands here a second time; keep one of the two (line 1, column 38)"));
    }

    @Test
    void a_second_value_after_the_end_is_refused() {
        assertThat(problem("{} {}"))
                .isEqualTo(
                        Problem.at(
                                "$",
                                "there is more after the end of the document; keep one value and nothing else (line 1, column 4)"));
    }

    @Test
    void extreme_depth_ends_quickly() {
        assertThat(quickly("[".repeat(100_000)).message()).startsWith(BEYOND_LIMITS);
        assertThat(quickly("{\"a\":".repeat(100_000)).message()).startsWith(BEYOND_LIMITS);
    }

    @Test
    void extreme_numbers_texts_and_names_end_quickly() {
        String digits = "9".repeat(900_000);

        assertThat(quickly("{\"caring\":{\"hoursPerWeek\":" + digits + "}}").message())
                .startsWith(BEYOND_LIMITS);
        assertThat(quickly("{\"caring\":{\"hoursPerWeek\":0." + digits + "}}").message())
                .startsWith(BEYOND_LIMITS);
        assertThat(quickly("{\"carer\":{\"address\":{\"authorityCode\":\"" + digits + "\"}}}")
                        .message())
                .startsWith(BEYOND_LIMITS);
        assertThat(quickly("{\"" + digits + "\":1}").message()).startsWith(BEYOND_LIMITS);
        assertThat(quickly("{\"caring\":{\"hoursPerWeek\":1e999999999}}").path())
                .isEqualTo("$.caring.hoursPerWeek");
    }

    @Test
    void a_number_of_a_million_digits_is_too_long_a_document() {
        assertThat(quickly("{\"caring\":{\"hoursPerWeek\":" + "9".repeat(1_000_000) + "}}"))
                .isEqualTo(Problem.at("$", "is longer than 1000000 characters; give one situation in a document"));
    }

    @Test
    void a_file_that_is_too_long_is_not_read_to_its_end(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("long.json"), " ".repeat(CarersJson.LONGEST_DOCUMENT + 1));

        assertThat(refusal(file))
                .isEqualTo(Problem.at("$", "is longer than 1000000 characters; give one situation in a document"));
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("latin.json"), "{\"carér\":1}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal(file).path()).isEqualTo("$");
    }

    @Test
    void any_damage_to_a_document_gives_a_situation_or_problems_and_nothing_else(@TempDir Path directory)
            throws IOException {
        Random random = new Random(26_11_2026);
        byte[] whole = CarersJsonTest.WHOLE.getBytes(StandardCharsets.UTF_8);
        for (int attempt = 0; attempt < 2_000; attempt++) {
            byte[] damaged = whole.clone();
            for (int slip = random.nextInt(4); slip >= 0; slip--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                CarersJson.readSituation(Files.write(directory.resolve("damaged.json"), damaged));
            } catch (InvalidDocumentException refused) {
                assertThat(refused.problems())
                        .isNotEmpty()
                        .allSatisfy(problem ->
                                assertThat(problem.message()).isNotBlank().doesNotContain("cannot be accepted"));
            }
        }
    }

    private static Problem quickly(String json) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5), () -> problem(json));
    }

    private static Problem problem(String json) {
        return only(catchThrowableOfType(InvalidDocumentException.class, () -> CarersJson.readSituation(json)));
    }

    private static Problem refusal(Path file) {
        return only(catchThrowableOfType(InvalidDocumentException.class, () -> CarersJson.readSituation(file)));
    }

    private static Problem only(InvalidDocumentException refused) {
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
