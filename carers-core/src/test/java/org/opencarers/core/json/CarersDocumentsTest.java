package org.opencarers.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.document.CarersDocument;
import org.opencarers.core.document.DocumentKind;
import org.opencarers.core.plans.CarersPassport;
import org.opencarers.core.problem.Problem;

class CarersDocumentsTest {

    private static final CarersDocument PASSPORT = CarersDocument.of(CarersPassport.builder()
            .scheme("Leicester")
            .entitlements(List.of("visits outside hours"))
            .build());

    private static final String WRITTEN = """
            {
              "format": "carers/1",
              "kind": "CARERS_PASSPORT",
              "content": {
                "entitlements": [
                  "visits outside hours"
                ],
                "scheme": "Leicester"
              }
            }
            """;

    private static final String ONLY_FORMAT = "must be \"carers/1\", the only format that this version reads";

    private static final String KINDS = "must be one of "
            + Arrays.stream(DocumentKind.values()).map(Enum::name).collect(Collectors.joining(", "));

    @Test
    void a_document_says_its_format_and_its_kind_before_its_content() {
        assertThat(CarersDocuments.write(PASSPORT)).isEqualTo(WRITTEN);
    }

    @Test
    void a_document_is_read_from_text_and_from_a_file_alike(@TempDir Path folder) throws IOException {
        assertThat(CarersDocuments.read(WRITTEN)).isEqualTo(PASSPORT);
        assertThat(CarersDocuments.read(Files.writeString(folder.resolve("passport.json"), WRITTEN)))
                .isEqualTo(PASSPORT);
    }

    @Test
    void a_kind_that_is_nearly_one_is_answered_with_a_suggestion() {
        assertThat(problems("{\"format\":\"carers/1\",\"kind\":\"CARER_PASSPORT\",\"content\":{}}"))
                .containsExactly(new Problem("$.kind", "CARER_PASSPORT", KINDS + "; did you mean CARERS_PASSPORT?"));
        assertThat(problems("{\"format\":\"carers/1\",\"kind\":\"carers_passport\",\"content\":{}}"))
                .containsExactly(new Problem("$.kind", "carers_passport", KINDS + "; did you mean CARERS_PASSPORT?"));
    }

    @Test
    void a_kind_that_is_far_from_any_or_is_missing_is_answered_with_those_that_exist() {
        assertThat(problems("{\"format\":\"carers/1\",\"kind\":\"WEATHER\",\"content\":{}}"))
                .containsExactly(new Problem("$.kind", "WEATHER", KINDS));
        assertThat(problems("{\"format\":\"carers/1\",\"content\":{}}")).containsExactly(Problem.at("$.kind", KINDS));
        assertThat(problems("{\"format\":\"carers/1\",\"kind\":null,\"content\":{}}"))
                .containsExactly(new Problem("$.kind", "null", KINDS));
    }

    @Test
    void a_missing_format_is_not_taken_for_granted() {
        assertThat(problems("{\"kind\":\"CARERS_PASSPORT\",\"content\":{}}"))
                .containsExactly(Problem.at("$.format", ONLY_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"carers/2", "carers/1 ", "Carers/1", "carers", ""})
    void another_format_is_not_read(String format) {
        assertThat(problems("{\"format\":\"" + format + "\",\"kind\":\"CARERS_PASSPORT\",\"content\":{}}"))
                .containsExactly(new Problem("$.format", format, ONLY_FORMAT));
    }

    @Test
    void a_document_without_content_is_refused() {
        assertThat(problems("{\"format\":\"carers/1\",\"kind\":\"CARERS_PASSPORT\"}"))
                .containsExactly(Problem.at("$", "lacks content; give the document itself"));
        assertThat(problems("{\"format\":\"carers/1\",\"kind\":\"CARERS_PASSPORT\",\"content\":null}"))
                .containsExactly(new Problem("$.content", "null", "must be an object in braces"));
    }

    @Test
    void everything_that_is_wrong_is_told_in_one_go_with_its_place() {
        assertThat(problems("""
                        {
                          "kind": "CARERS_PASSPORT",
                          "colour": "blue",
                          "format": 1,
                          "content": {
                            "sheme": "Leicester",
                            "issuedOn": "2024-02-30",
                            "issuer": { "odsCode": "RT5" },
                            "validUntil": "2024-02-29",
                            "entitlements": [ "" ]
                          }
                        }"""))
                .extracting(Problem::describe)
                .containsExactly(
                        "$.colour: there is no such property; those that exist here are format, kind, content"
                                + " (was: blue)",
                        "$.format: " + ONLY_FORMAT + " (was: 1)",
                        "$.content.sheme: there is no such property; did you mean scheme? (was: Leicester)",
                        "$.content.issuedOn: must be a day that exists, written as text, year-month-day, such as"
                                + " \"2026-11-21\" (was: 2024-02-30)",
                        "$.content.issuer: lacks name; give what must be there",
                        "$.content.entitlements[0]: must not be empty; write it, or leave it out when it is not known"
                                + " (was: )");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"carers/1\"", "1"})
    void what_is_no_object_is_no_document(String json) {
        assertThat(problems(json)).extracting(Problem::toString).containsExactly("$: must be an object in braces");
    }

    @Test
    void a_directory_a_missing_file_and_an_empty_file_are_problems_too(@TempDir Path folder) throws IOException {
        String unreadable = "is not a file that can be read; give the name of one";
        Path missing = folder.resolve("missing.json");

        assertThat(problems(folder)).containsExactly(new Problem("$", folder.toString(), unreadable));
        assertThat(problems(missing)).containsExactly(new Problem("$", missing.toString(), unreadable));
        assertThat(problems(Files.createFile(folder.resolve("empty.json"))))
                .containsExactly(Problem.at("$", "the document is empty; write one JSON value"));
    }

    private static List<Problem> problems(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> CarersDocuments.read(json))
                .problems();
    }

    private static List<Problem> problems(Path file) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> CarersDocuments.read(file))
                .problems();
    }
}
