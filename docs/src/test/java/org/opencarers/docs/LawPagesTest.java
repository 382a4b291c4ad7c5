package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

/** The pages about the law say what the code says, and there is one for each policy. */
class LawPagesTest {

    private static final String FOLDER = "docs/law/";
    private static final DecisionEngine ENGINE = DecisionEngine.discover();

    @ParameterizedTest
    @MethodSource("policies")
    void the_page_of_each_policy_says_what_the_policy_says(Policy<?> policy) {
        GeneratedPage.check(FOLDER + policy.id() + ".md", LawPage.of(ENGINE, policy));
    }

    @Test
    void the_index_lists_every_policy() {
        GeneratedPage.check(FOLDER + "README.md", LawIndex.of(policies()));
    }

    /** The other way round, a missing page fails its own test above. */
    @Test
    void no_page_is_about_a_policy_that_does_not_exist() throws IOException {
        try (Stream<Path> pages = Files.list(Documents.named(FOLDER))) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .as("pages in " + FOLDER + ": delete those whose policies are gone")
                    .isSubsetOf(Stream.concat(
                                    Stream.of("README.md"), policies().stream().map(policy -> policy.id() + ".md"))
                            .toList());
        }
    }

    /** All policies but that of Northshire, which is made up for the guide. */
    static List<Policy<?>> policies() {
        return ENGINE.policies().stream()
                .filter(policy -> !policy.id().startsWith("northshire."))
                .toList();
    }
}
