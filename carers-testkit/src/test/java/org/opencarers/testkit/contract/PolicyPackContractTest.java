package org.opencarers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.KeptDecision;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.teeth.SamplePack;
import org.opencarers.conformance.teeth.Teeth;
import org.opencarers.rules.PolicyPack;
import org.opentest4j.TestAbortedException;

/** The contract makes a test of each law, which passes, is skipped or fails as the law says. */
class PolicyPackContractTest {

    @Test
    void each_law_is_a_test_with_its_title() {
        assertThat(new Contract("").laws().map(DynamicTest::getDisplayName))
                .hasSize(33)
                .startsWith("L1 The same question twice gives the same answer");
    }

    @Test
    void a_law_that_holds_passes() {
        assertThat(run(new Contract(""), "L6")).isNull();
    }

    @Test
    void a_law_that_is_left_untested_is_skipped_with_the_reason() {
        assertThat(run(new Contract(""), "L29"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("nothing is declared");
    }

    @Test
    void a_broken_law_fails_with_the_case_the_file_and_the_command_that_repeats_it() {
        Throwable failure = run(new Contract("L9"), "L9");

        assertThat(failure)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("L9  FAILED")
                .hasMessageContaining("why it matters: H1")
                .hasMessageContaining("to repeat: mvn test -Dtest=Contract -Dcarers.law=L9 -Dcarers.seed=20261121");
        String file = String.valueOf(failure.getMessage())
                .lines()
                .filter(line -> line.startsWith("to keep as a test: "))
                .findFirst()
                .orElseThrow()
                .substring("to keep as a test: ".length());
        assertThat(Path.of(file)).exists().hasParent(Path.of("target", "carers-regressions"));
    }

    @Test
    void a_broken_law_that_only_warns_is_skipped() {
        assertThat(run(new Contract("L10"), "L10"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("L10 FAILED");
    }

    @Test
    void the_report_counts_each_outcome_and_shows_what_was_left_untested() {
        LawReport report = LawReport.of(Subject.of(new SamplePack()), Effort.quick());

        assertThat(report.isSound()).isTrue();
        assertThat(report.summary()).startsWith("testkit-sample: ").contains(" PROVED, ", " 0 FAILED, ", " UNTESTED");
        assertThat(report.text().lines())
                .anyMatch(line -> line.matches("L2 +UNTESTED .*: no other Java machine is started with this effort"));
    }

    @Test
    void decisions_that_are_kept_are_made_again() {
        List<KeptDecision> kept = KeptDecision.of(Subject.of(new SamplePack()));
        KeptDecision first = kept.get(0);
        KeptDecision other = new KeptDecision("other", first.request(), "5".repeat(64), first.receipt());

        assertThat(run(new Keeping(kept), "L26")).isNull();
        assertThat(run(new Keeping(List.of(other)), "L26"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the kept decision other");
    }

    @Test
    void decisions_are_kept_on_request_and_are_those_that_are_made_again(@TempDir Path folder) {
        Contract contract = new Contract("") {
            @Override
            protected Path decisions() {
                return folder.resolve("kept");
            }
        };
        assertThat(contract.kept()).isEmpty();
        System.setProperty("carers.keep", "true");
        try (Stream<DynamicTest> tests = contract.laws()) {
            assertThat(tests).isNotEmpty();
        } finally {
            System.clearProperty("carers.keep");
        }
        assertThat(contract.kept()).containsExactlyInAnyOrderElementsOf(KeptDecision.of(Subject.of(new SamplePack())));
        assertThat(run(contract, "L26")).isNull();
        Contract usual = new Contract("");
        assertThat(usual.laws()).isNotEmpty();
        assertThat(usual.decisions()).isEqualTo(Path.of("src", "test", "resources", "decisions", "testkit-sample"));
    }

    private static Throwable run(Contract contract, String law) {
        try (Stream<DynamicTest> tests = contract.laws()) {
            DynamicTest wanted = tests.filter(test -> test.getDisplayName().startsWith(law + " "))
                    .findFirst()
                    .orElseThrow();
            return catchThrowable(() -> wanted.getExecutable().execute());
        }
    }

    private static final class Keeping extends Contract {

        private final List<KeptDecision> kept;

        Keeping(List<KeptDecision> kept) {
            super("");
            this.kept = kept;
        }

        @Override
        protected List<KeptDecision> kept() {
            return kept;
        }
    }

    private static class Contract extends PolicyPackContract {

        private final List<String> broken;

        Contract(String... broken) {
            this.broken = List.of(broken);
        }

        @Override
        protected PolicyPack pack() {
            return new SamplePack();
        }

        @Override
        protected Subject subject(PolicyPack pack) {
            Subject sound = super.subject(pack);
            return Teeth.all().stream()
                    .filter(tooth -> broken.contains(tooth.law()))
                    .findFirst()
                    .map(tooth -> tooth.in(sound))
                    .orElse(sound);
        }

        @Override
        protected Effort effort() {
            return Effort.quick();
        }
    }
}
