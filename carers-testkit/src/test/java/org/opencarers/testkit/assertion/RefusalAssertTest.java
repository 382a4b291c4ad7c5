package org.opencarers.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencarers.testkit.assertion.CarersAssertions.assertThatRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.Decision;
import org.opencarers.testkit.example.BusPass;

/** Assertions about refusals hold where they should; where they should not, they tell what was answered or all that is wrong. */
class RefusalAssertTest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

    private static final Facts WRONG =
            Facts.none().with(BusPass.AGE, 200).with(BusPass.EARNINGS, new BigDecimal("-1.00"));

    private static final String ALL = """

            but is refused for:
              $.facts['passenger.age']: must be a whole number, 0 to 150 (was: 200)
              $.facts['passenger.earnings']: must be a number with at most 2 decimals, £0.00 to £999,999,999.00 \
            (was: £-1.00)""";

    private static Decision<BusPass.Answer> ask(Facts facts) {
        return BusPass.ENGINE.decide(BusPass.POLICY, facts, DAY);
    }

    private static void assertSays(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    @Test
    void places() {
        assertThatRefused(() -> ask(WRONG))
                .hasProblemAt("$.facts['passenger.earnings']")
                .hasProblemsOnlyAt("$.facts['passenger.age']", "$.facts['passenger.earnings']");
        assertSays(
                () -> assertThatRefused(() -> ask(WRONG)).hasProblemAt("$.asOf"), "must be refused at: $.asOf" + ALL);
        assertSays(
                () -> assertThatRefused(() -> ask(WRONG)).hasProblemsOnlyAt("$.facts['passenger.age']"),
                "must be refused at exactly: $.facts['passenger.age']" + ALL);
        assertSays(
                () -> assertThatRefused(() -> ask(WRONG))
                        .hasProblemsOnlyAt("$.facts['passenger.earnings']", "$.facts['passenger.age']"),
                "must be refused at exactly: $.facts['passenger.earnings'], $.facts['passenger.age']" + ALL);
    }

    @Test
    void several_problems_at_one_place() {
        Facts nothing = Facts.none();

        assertThatRefused(() -> BusPass.ENGINE.decide(BusPass.POLICY, nothing, LocalDate.of(2019, 12, 31)))
                .hasProblemsOnlyAt("$.asOf")
                .hasProblem("$.asOf: test.limit is not known before 2020-01-01; ask about a date that is covered"
                        + " (was: 2019-12-31)");
    }

    @Test
    void problems_with_their_values() {
        assertThatRefused(() -> ask(WRONG))
                .hasProblem("$.facts['passenger.age']: must be a whole number, 0 to 150 (was: 200)");
        assertSays(
                () -> assertThatRefused(() -> ask(WRONG)).hasProblem("$.facts['passenger.age']: must be young"),
                "must be refused for: $.facts['passenger.age']: must be young" + ALL);
    }

    @Test
    void a_document_can_be_refused_too() {
        assertThatRefused(() -> CarersJson.readSituation("{\"caring\": {\"hoursPerWeek\": 169}}"))
                .hasProblemsOnlyAt("$.caring.hoursPerWeek");
    }

    @Test
    void what_is_answered_is_not_refused() {
        assertSays(
                () -> assertThatRefused(() -> ask(Facts.none().with(BusPass.LOCAL, false))),
                "must be refused\nbut is answered: test.bus-pass on 2020-05-01: UNDETERMINED, possible [HALF, FULL],"
                        + " missing [passenger.earnings]");
    }

    @Test
    void what_fails_otherwise_is_not_refused() {
        IllegalStateException broken = new IllegalStateException("no line");
        assertThatThrownBy(() -> assertThatRefused(() -> {
                    throw broken;
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("must be refused\nbut fails: java.lang.IllegalStateException: no line")
                .hasCause(broken);
    }
}
