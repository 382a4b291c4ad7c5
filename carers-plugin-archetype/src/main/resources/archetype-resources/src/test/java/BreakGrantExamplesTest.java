package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.testkit.example.Example;
import org.opencarers.testkit.example.ExamplePage;
import org.opencarers.testkit.mutation.MutationReport;

/** The examples in {@code break-grant.md}, which people who know the text can read and correct. */
class BreakGrantExamplesTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new ${packClass}());
    private static final List<Example> EXAMPLES =
            ExamplePage.resource(ENGINE, BreakGrant.POLICY, BreakGrantExamplesTest.class, "/break-grant.md");

    static Stream<Example> examples() {
        return EXAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_policy_says_what_its_examples_say(Example example) {
        assertEquals(Optional.empty(), example.objection(ENGINE, BreakGrant.POLICY));
    }

    @Test
    void the_examples_notice_every_small_change_of_the_policy() {
        MutationReport report = MutationReport.of(ENGINE, BreakGrant.POLICY, EXAMPLES);
        assertTrue(report.survivors().isEmpty(), report::unguarded);
    }
}
