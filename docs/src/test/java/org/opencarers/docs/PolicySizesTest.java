package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.diagram.PolicyCompiler;
import org.opencarers.sharing.Sharing;

/** The page about the engine states the size of each policy as it is. */
class PolicySizesTest {

    private static final String PAGE = Documents.text(Documents.named("docs/engine.md"));
    private static final DecisionEngine ENGINE = DecisionEngine.discover();
    private static final PolicyCompiler COMPILER = new PolicyCompiler(ENGINE.constraints(), PolicyCompiler.BUDGET);

    @Test
    void each_policy_has_a_row_with_its_facts_rules_days_of_change_and_nodes() {
        List<String> rows = PAGE.lines()
                .dropWhile(line -> !line.startsWith("| policy | facts |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        // Northshire is made up for the guide.
                        ENGINE.policies().stream()
                                .filter(policy -> !policy.id().startsWith("northshire."))
                                .map(PolicySizesTest::row)
                                .toList());
    }

    @Test
    void the_diagram_that_proves_the_rules_of_sharing_is_as_large_as_the_page_says() {
        assertThat(PAGE)
                .contains(String.format(
                        Locale.UK, "%,d nodes", new Sharing().proof().search().nodes()));
    }

    private static <O extends Enum<O> & Outcome> String row(Policy<O> policy) {
        return Stream.of(
                        "`" + policy.id() + "`",
                        policy.facts().size(),
                        policy.rules().size(),
                        policy.changeDates().size(),
                        COMPILER.whole(policy).orElseThrow().nodes())
                .map(String::valueOf)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
