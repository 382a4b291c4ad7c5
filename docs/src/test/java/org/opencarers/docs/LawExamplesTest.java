package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

/** Every policy has a page of examples; they hold, show each side of each comparison, and notice small changes. */
class LawExamplesTest {

    /** Of all changes that could be noticed, at least so many in a hundred are. */
    private static final int LEAST_SCORE = 98;

    private static final Map<String, LawExamples> MEASURED = DecisionEngine.discover().policies().stream()
            .filter(policy -> !policy.id().startsWith("northshire."))
            .collect(Collectors.toMap(Policy::id, LawExamples::of, (one, other) -> one, java.util.TreeMap::new));

    @BeforeAll
    static void print() {
        MEASURED.values()
                .forEach(each -> System.out.println(
                        each.coverage().text() + "\n" + each.mutation().text()));
    }

    static Stream<LawExamples> policies() {
        return MEASURED.values().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_policy_says_what_its_examples_say(LawExamples each) {
        assertThat(each.objections()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void each_side_of_each_comparison_is_shown_to_settle_its_rule(LawExamples each) {
        assertThat(each.coverage().missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void changes_that_no_example_notices_are_explained(LawExamples each) {
        assertThat(each.mutation().survivors().keySet())
                .as(
                        "changes to %s that no example notices, and no others, are explained in unnoticed.csv",
                        each.policy())
                .containsExactlyInAnyOrderElementsOf(
                        LawExamples.explained(each.policy().id()).keySet());
    }

    @Test
    void at_least_98_in_a_hundred_changes_are_noticed() {
        int noticeable =
                policies().mapToInt(each -> each.mutation().noticeable()).sum();
        int caught =
                policies().mapToInt(each -> each.mutation().caught().size()).sum();

        assertThat(caught * 100L).isGreaterThanOrEqualTo(LEAST_SCORE * (long) noticeable);
    }

    @Test
    void the_page_about_the_examples_says_how_much_they_show() {
        GeneratedPage.check(LawExamples.FOLDER + "README.md", LawExamplesPage.of(List.copyOf(MEASURED.values())));
    }

    /** The other way round, a missing page fails when it is read. */
    @Test
    void no_page_is_about_a_policy_that_does_not_exist() throws IOException {
        try (Stream<Path> pages = Files.list(Documents.named(LawExamples.FOLDER))) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .isSubsetOf(Stream.concat(
                                    Stream.of("README.md"),
                                    MEASURED.keySet().stream().map(id -> id + ".md"))
                            .toList());
        }
    }
}
