package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The nine words are explained, and each is where the page says. */
class NineWordsTest {

    private static final String IDEAS = Documents.text(Documents.ROOT.resolve("docs/01-ideas.md"));
    private static final Pattern LINK = Pattern.compile("\\]\\(\\.\\./([^)]+)\\)");

    @ParameterizedTest
    @MethodSource("words")
    void each_word_has_a_section_that_names_its_file(String word) {
        String section = section(word);
        Matcher link = LINK.matcher(section);

        assertThat(link.find())
                .as("a link to the file, in the section of " + word)
                .isTrue();
        assertThat(link.group(1)).endsWith("/" + word + ".java");
        assertThat(Documents.ROOT.resolve(link.group(1))).exists();
    }

    @ParameterizedTest
    @MethodSource("words")
    void each_word_has_an_example(String word) {
        assertThat(section(word)).contains("```java");
    }

    @Test
    void each_word_is_in_the_table_at_the_top() {
        String table = IDEAS.substring(0, IDEAS.indexOf("\n### "));

        words().forEach(word ->
                assertThat(table).contains("| [`" + word + "`](#" + word.toLowerCase(java.util.Locale.ROOT) + ") |"));
    }

    @Test
    void no_word_is_used_by_two_types_of_the_language() throws Exception {
        for (String word : words().toList()) {
            try (Stream<java.nio.file.Path> files =
                    Files.walk(Documents.ROOT.resolve("carers-rules/src/main/java/org/opencarers/rules"))) {
                List<java.nio.file.Path> found = files.filter(
                                file -> file.getFileName().toString().equals(word + ".java"))
                        .toList();
                assertThat(found).as("files of " + word).hasSize(1);
            }
        }
    }

    private static String section(String word) {
        int start = IDEAS.indexOf("\n### " + word + "\n");
        assertThat(start).as("a section about " + word).isNotNegative();
        int end = IDEAS.indexOf("\n#", start + 5);
        return IDEAS.substring(start, end < 0 ? IDEAS.length() : end);
    }

    static Stream<String> words() {
        return Stream.of(
                "Fact",
                "Facts",
                "Parameter",
                "Condition",
                "Rule",
                "Policy",
                "PolicyPack",
                "DecisionEngine",
                "Decision");
    }
}
