package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.KeptDecision;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Subject;
import org.opencarers.docs.northshire.BreakGrant;
import org.opencarers.docs.northshire.Northshire;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.testkit.coverage.ConditionCoverage;
import org.opencarers.testkit.example.Example;
import org.opencarers.testkit.example.ExamplePage;
import org.opencarers.testkit.mutation.Difference;
import org.opencarers.testkit.mutation.MutationReport;

/** The examples of the guide's local policy: they hold, and they are enough. */
class TestingAPolicyTest {

    private static final String PAGE =
            Documents.text(Documents.named("docs/src/test/resources/northshire/break-grant.md"));

    // tag::examples[]
    private static final DecisionEngine ENGINE = DecisionEngine.of(new Northshire());
    private static final List<Example> EXAMPLES = ExamplePage.read(ENGINE, BreakGrant.POLICY, "break-grant.md", PAGE);

    static Stream<Example> examples() {
        return EXAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_policy_says_what_its_examples_say(Example example) {
        assertThat(example.objection(ENGINE, BreakGrant.POLICY)).isEmpty();
    }
    // end::examples[]

    // tag::enough[]
    @Test
    void each_comparison_is_shown_to_settle_its_rule_both_ways() {
        assertThat(ConditionCoverage.of(ENGINE, BreakGrant.POLICY, EXAMPLES).missing())
                .isEmpty();
    }

    @Test
    void the_examples_notice_every_small_change_of_the_policy() {
        MutationReport report = MutationReport.of(ENGINE, BreakGrant.POLICY, EXAMPLES);
        assertThat(report.survivors()).as(report.unguarded()).isEmpty();
    }
    // end::enough[]

    @Test
    void a_decision_that_was_kept_is_made_again(@TempDir Path folder) {
        // tag::kept[]
        Subject northshire = Subject.of(new Northshire());
        KeptDecision.of(northshire).forEach(decision -> decision.write(folder)); // what -Dcarers.keep=true does

        LawResult again = Laws.named("L26").check(northshire.keeping(KeptDecision.in(folder)), Effort.quick());
        assertThat(again.detail()).endsWith("; kept decisions: 5 came out the same");
        // end::kept[]
    }

    @Test
    void without_the_examples_beside_the_limit_a_changed_limit_goes_unnoticed() {
        List<Example> fewer = EXAMPLES.stream()
                .filter(example ->
                        !example.facts().given(CareFacts.HOURS_PER_WEEK).equals(Optional.of(new BigDecimal("14.99"))))
                .toList();

        // tag::survivor[]
        MutationReport report = MutationReport.of(ENGINE, BreakGrant.POLICY, fewer);

        assertThat(report.survivors().keySet())
                .contains("the hours of care required from 2026-04-01 is 14.99 hours instead of 15 hours");
        // end::survivor[]
        assertThat(report.survivors().values())
                .allMatch(found -> found.map(Difference::text)
                        .filter(text -> text.contains("NOT_COVERED (nothing) or"))
                        .isPresent());
    }
}
