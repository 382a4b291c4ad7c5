package org.opencarers.testkit.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.KeptDecision;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Monotone;
import org.opencarers.conformance.Regression;
import org.opencarers.conformance.Severity;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.PolicyPack;

/**
 * Every law as a JUnit test, for one pack: extend it and return your pack.
 *
 * <p>A law that is left untested is skipped, with its reason; one that only warns is skipped when it fails. When all have run, the
 * report is printed. A failure says what question shows it and how to repeat it, and leaves a test of its own in
 * {@code target/carers-regressions}. The system properties {@code carers.law} and {@code carers.seed} choose one law and other
 * chance. With {@code carers.keep} set to true, decisions of the pack as it is now are kept first, to be made again by later versions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PolicyPackContract {

    private static final Path REGRESSIONS = Path.of("target", "carers-regressions");

    private static final Path DECISIONS = Path.of("src", "test", "resources", "decisions");

    private final List<LawResult> results = Collections.synchronizedList(new ArrayList<>());
    private String examined = "";

    /** The contract. */
    protected PolicyPackContract() {}

    /** The pack; called once. */
    protected abstract PolicyPack pack();

    /** The packs beside it: national law, unless it is told otherwise. */
    protected Subject subject(PolicyPack pack) {
        return Subject.of(pack);
    }

    /** What never counts against the carer; nothing, unless it is told otherwise. */
    protected List<Monotone> monotone() {
        return List.of();
    }

    /** Where decisions are kept: in a directory with the pack's id in {@code src/test/resources/decisions}, unless told otherwise. */
    protected Path decisions() {
        return DECISIONS.resolve(examined);
    }

    /** Decisions to be made again, mostly of earlier releases: those that lie in the directory, unless it is told otherwise. */
    protected List<KeptDecision> kept() {
        return KeptDecision.in(decisions());
    }

    /** How much to try: what takes seconds, unless it is told otherwise. */
    protected Effort effort() {
        return Effort.usual();
    }

    /** Each law, as a test whose name is the law. */
    @TestFactory
    public final Stream<DynamicTest> laws() {
        Subject subject = subject(pack()).declaring(monotone());
        examined = subject.id();
        if (Boolean.getBoolean("carers.keep")) {
            KeptDecision.of(subject).forEach(decision -> decision.write(decisions()));
        }
        Subject keeping = subject.keeping(kept());
        Effort effort = effort().withSeed(Long.getLong("carers.seed", effort().seed()));
        String wanted = System.getProperty("carers.law", "");
        return Laws.all().stream()
                .filter(law -> wanted.isEmpty() || law.text().id().equals(wanted))
                .map(law -> DynamicTest.dynamicTest(
                        law.text().id() + " " + law.text().title(), () -> hold(law, keeping, effort)));
    }

    private void hold(Law law, Subject subject, Effort effort) {
        LawResult result = law.check(subject, effort);
        results.add(result);
        Assumptions.assumeTrue(result.outcome() != LawOutcome.UNTESTED, result::detail);
        if (result.isFailed()) {
            String told = result.text() + "\n"
                    + Regression.of(subject, result, effort)
                            .map(test -> "to keep as a test: " + test.write(REGRESSIONS))
                            .orElse("")
                    + "\nto repeat: " + repeat(law, effort);
            Assumptions.assumeTrue(law.text().severity() == Severity.BLOCKS, told);
            Assertions.fail(told);
        }
    }

    private String repeat(Law law, Effort effort) {
        return "mvn test -Dtest=" + getClass().getSimpleName() + " -Dcarers.law="
                + law.text().id() + " -Dcarers.seed=" + effort.seed();
    }

    /** Prints what all laws found. */
    @AfterAll
    public final void report() {
        System.out.println(new LawReport(examined, List.copyOf(results)).text());
    }
}
