package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says which types hold the data of which system. */
class ModelCoverageTest {

    private static final String PAGE = Documents.text(Documents.named("docs/model-coverage.md"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([KSNCL]\\d+) \\|.*$");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern ID = Pattern.compile("\\b[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+");

    /** The systems of the five documents, as the catalogue of systems numbers them. */
    private static List<String> systems() {
        return Stream.of(numbered("K", 13), numbered("S", 7), numbered("N", 21), numbered("C", 62), numbered("L", 5))
                .flatMap(ids -> ids)
                .toList();
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    @Test
    void every_system_has_one_row() {
        assertThat(ROW.matcher(PAGE).results().map(row -> row.group(1))).containsExactlyElementsOf(systems());
    }

    @Test
    void every_row_names_types_that_exist() throws IOException {
        Set<String> types = typesOfTheModel();

        assertThat(ROW.matcher(PAGE).results()).allSatisfy(row -> {
            List<String> named = TYPE.matcher(row.group())
                    .results()
                    .map(type -> type.group(1))
                    .toList();
            assertThat(named).as(row.group(1)).isNotEmpty();
            assertThat(types).as(row.group(1)).containsAll(named);
        });
    }

    @Test
    void every_row_links_an_example() {
        assertThat(ROW.matcher(PAGE).results())
                .extracting(MatchResult::group)
                .allSatisfy(row -> assertThat(row).containsAnyOf("(examples/", "/kmpt-directory.json)"));
    }

    @Test
    void every_policy_that_is_named_is_there() {
        String words = TARGET.matcher(PAGE).replaceAll("]");

        assertThat(ID.matcher(words).results())
                .extracting(MatchResult::group)
                .contains("kmpt.carers-drop-in")
                .isSubsetOf(ExampleDocumentsTest.policies());
    }

    private static Set<String> typesOfTheModel() throws IOException {
        try (Stream<Path> files = Files.walk(Documents.ROOT.resolve("carers-core/src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
