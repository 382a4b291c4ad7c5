package org.opencarers.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Computation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.DeclaredFacts;
import org.opencarers.rules.PolicyPack;

/** Packs whose facts are worked out by code keep every law where the code is sound, and are found out where it is not. */
class CodeOfPacksTest {

    private static ComputedFact<Boolean> even(Computation<Boolean> code) {
        return ComputedFact.of(CodePack.EVEN).from(CodePack.KNOWN).by(code);
    }

    private static Optional<Boolean> isEven(DeclaredFacts facts) {
        return facts.value(CodePack.KNOWN).map(number -> number % 2 == 0);
    }

    /** The policy asks for what the code reads, and for what it gives. */
    public static final class AskingForBoth extends CodePack {
        /** The pack. */
        public AskingForBoth() {
            super(even(CodeOfPacksTest::isEven), true);
        }
    }

    /** The policy asks for what the code gives, and only the code for what it reads. */
    public static final class AskingForTheResult extends CodePack {
        /** The pack. */
        public AskingForTheResult() {
            super(even(CodeOfPacksTest::isEven), false);
        }
    }

    /** The code reads the date. */
    public static final class Dated extends CodePack {
        /** The pack. */
        public Dated() {
            super(
                    ComputedFact.of(EVEN)
                            .from(KNOWN)
                            .andTheDate()
                            .by(facts -> facts.value(KNOWN)
                                    .map(number -> (number + facts.asOf().getDayOfMonth()) % 2 == 0)),
                    true);
        }
    }

    /** The code reads nothing but the date. */
    public static final class Calendar extends CodePack {
        /** The pack. */
        public Calendar() {
            super(
                    ComputedFact.of(EVEN)
                            .from()
                            .andTheDate()
                            .by(facts -> Optional.of(facts.asOf().getDayOfMonth() % 2 == 0)),
                    false);
        }
    }

    static Stream<PolicyPack> sound() {
        return Stream.of(new AskingForBoth(), new AskingForTheResult(), new Dated(), new Calendar());
    }

    @ParameterizedTest
    @MethodSource("sound")
    void sound_code_breaks_no_law(PolicyPack pack) {
        LawReport report = LawReport.of(Subject.of(pack), Effort.usual());

        assertThat(report.with(LawOutcome.FAILED)).as(report.text()).isEmpty();
        assertThat(report.with(LawOutcome.PROVED))
                .extracting(result -> result.law().id())
                .containsOnly("L24");
        assertThat(report.with(LawOutcome.UNTESTED))
                .as("no number with a limit; no annotation; nothing declared")
                .extracting(result -> result.law().id())
                .isSubsetOf("L23", "L28", "L29");
    }

    @Test
    void code_that_takes_an_unknown_number_for_nought_decides_by_what_nobody_said() {
        for (boolean asked : List.of(true, false)) {
            Subject subject = Subject.of(
                    new CodePack(
                            even(facts ->
                                    Optional.of(facts.value(CodePack.KNOWN).orElse(0) % 2 == 0)),
                            asked) {});

            assertThat(failed(subject)).contains("L6", "L7");
        }
    }

    @Test
    void code_that_counts_its_calls_is_found_out_though_the_policy_does_not_ask_for_what_it_reads() {
        AtomicInteger calls = new AtomicInteger();
        Subject subject = Subject.of(
                new CodePack(
                        even(facts -> facts.value(CodePack.KNOWN).map(number -> calls.incrementAndGet() % 2 == 0)),
                        false) {});

        assertThat(failed(subject)).contains("L1");
    }

    private static List<String> failed(Subject subject) {
        return Laws.all().stream()
                .map(law -> law.check(subject, Effort.quick()))
                .filter(result -> result.isFailed())
                .map(result -> result.law().id())
                .toList();
    }
}
