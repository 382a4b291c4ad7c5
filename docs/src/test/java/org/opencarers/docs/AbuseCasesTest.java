package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of abuse cases has a row for each, which names tests that are there or says that nothing is promised. */
class AbuseCasesTest {

    private static final Path PAGE = Documents.ROOT.resolve("docs/what-a-pack-may-not-do.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (T\\d+) [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Set<String> TESTS = testClasses();

    static Stream<Matcher> rows() {
        Matcher row = ROW.matcher(Documents.text(PAGE));
        return row.results().map(found -> {
            Matcher one = ROW.matcher(found.group());
            assertThat(one.matches()).isTrue();
            return one;
        });
    }

    @Test
    void each_of_the_thirty_cases_has_one_row() {
        assertThat(rows().map(row -> row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> "T" + number)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_names_tests_that_are_there_or_says_that_nothing_is_promised(Matcher row) {
        List<String> named =
                NAME.matcher(row.group(3)).results().map(name -> name.group(1)).toList();

        assertThat(TESTS).as(row.group(1)).containsAll(named);
        assertThat(!named.isEmpty() || row.group(2).contains("Not promised: "))
                .as(row.group(1) + " names a test, or says why nothing is promised")
                .isTrue();
    }

    private static Set<String> testClasses() {
        try (Stream<Path> files = Files.walk(Documents.ROOT)) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("src/test/java") || file.contains("src\\test\\java"))
                    .filter(file -> file.endsWith("Test.java") || file.endsWith("Properties.java"))
                    .map(file -> Path.of(file).getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
