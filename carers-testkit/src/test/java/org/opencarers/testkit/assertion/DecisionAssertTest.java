package org.opencarers.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencarers.testkit.assertion.CarersAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.testkit.example.BusPass;
import org.opencarers.testkit.example.BusPass.Answer;

/** Each assertion holds where it should; where it should not, it tells what somebody who knows the policy would ask for. */
class DecisionAssertTest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

    private static final Facts RESIDENT = Facts.none()
            .with(BusPass.AGE, 40)
            .with(BusPass.LOCAL, true)
            .with(BusPass.EARNINGS, new BigDecimal("105.00"))
            .with(BusPass.NEEDS, Set.of());

    private static final Decision<Answer> FULL = decide(RESIDENT);
    private static final Decision<Answer> HALF = decide(RESIDENT.with(BusPass.EARNINGS, new BigDecimal("99.00")));
    private static final Decision<Answer> OPEN = decide(Facts.none().with(BusPass.AGE, 66));
    private static final Decision<Answer> FAULTY =
            DecisionEngine.of(new Failing()).decide(BusPass.POLICY, Facts.none(), DAY);

    private static final String FULL_FARE = """
            What is the fare?
            asked of: test.bus-pass on 2020-05-01
            answer: FULL (FULL fare)
            %s
            why:
              ✗ (1) FREE (FREE fare), when  [The timetable]
                ✗ all of these
                  ✓ the passenger lives in the town
                  ✗ at least one of these
                    ✗ the passenger's age is at least 66: 40
                    ✗ the passenger needs help with washing: none
              ✗ (2) HALF (HALF fare), when  [The timetable]
                ✗ the passenger's earnings a week are at most £100.00, the limit: £105.00
              ✓ otherwise FULL (FULL fare)  [The timetable]""";

    private static final String OPEN_FARE = """
            What is the fare?
            asked of: test.bus-pass on 2020-05-01
            answer: UNDETERMINED, still FREE or HALF or FULL, as long as these are unknown: passenger.local, passenger.earnings
            %s
            why:
              ? (1) FREE (FREE fare), when  [The timetable]
                ? all of these
                  ? the passenger lives in the town: unknown
                  ✓ at least one of these
                    ✓ the passenger's age is at least 66: 66
                    ? the passenger needs help with washing: unknown
              ? (2) HALF (HALF fare), when  [The timetable]
                ? the passenger's earnings a week are at most £100.00, the limit: unknown
              ? otherwise FULL (FULL fare)  [The timetable]""";

    /** A pack whose own code never works out whether the passenger lives in the town. */
    private static final class Failing implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("test", "passenger.*");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions
                    .policy(BusPass.POLICY)
                    .computing(ComputedFact.of(BusPass.LOCAL).from().by(facts -> {
                        throw new IllegalStateException();
                    }));
        }
    }

    private static Decision<Answer> decide(Facts facts) {
        return BusPass.ENGINE.decide(BusPass.POLICY, facts, DAY);
    }

    private static void assertSays(ThrowingCallable assertion, String message, String... objection) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessage(message.formatted(String.join("\n", objection)));
    }

    @Test
    void an_outcome() {
        assertThat(FULL).hasOutcome(Answer.FULL);
        assertSays(() -> assertThat(FULL).hasOutcome(Answer.FREE), FULL_FARE, "must be: FREE (FREE fare)");
        assertSays(() -> assertThat(OPEN).hasOutcome(Answer.FREE), OPEN_FARE, "must be: FREE (FREE fare)");
    }

    @Test
    void that_something_is_undetermined() {
        assertThat(OPEN).isUndetermined();
        assertSays(() -> assertThat(FULL).isUndetermined(), FULL_FARE, "must be: UNDETERMINED");
    }

    @Test
    void what_is_possible() {
        Decision<Answer> noPoorPassenger =
                decide(RESIDENT.without(BusPass.LOCAL).with(BusPass.AGE, 66));
        assertThat(noPoorPassenger).hasPossible(Answer.FREE).hasPossible(Answer.FULL, Answer.FREE);
        assertSays(
                () -> assertThat(FULL).hasPossible(Answer.FULL, Answer.HALF),
                FULL_FARE,
                "must still allow: FULL or HALF");
        assertThat(noPoorPassenger).hasPossibleOnly(Answer.FULL, Answer.FREE);
        assertThat(FULL).hasPossibleOnly(Answer.FULL);
        assertSays(
                () -> assertThat(OPEN).hasPossibleOnly(Answer.FREE, Answer.HALF),
                OPEN_FARE,
                "must still allow only: FREE or HALF");
        assertSays(
                () -> assertThat(FULL).hasPossibleOnly(Answer.FULL, Answer.HALF),
                FULL_FARE,
                "must still allow only: FULL or HALF");
    }

    @Test
    void what_is_asked_in_order() {
        assertThat(OPEN).asksFor(BusPass.LOCAL, BusPass.EARNINGS);
        assertSays(
                () -> assertThat(OPEN).asksFor(BusPass.EARNINGS, BusPass.LOCAL),
                OPEN_FARE,
                "must ask for: passenger.earnings, passenger.local",
                "but asks for: passenger.local, passenger.earnings");
        assertSays(
                () -> assertThat(FULL).asksFor(BusPass.AGE),
                FULL_FARE,
                "must ask for: passenger.age",
                "but asks for: nothing");
        assertThat(FULL).asksForNothing();
        assertSays(
                () -> assertThat(OPEN).asksForNothing(),
                OPEN_FARE,
                "must ask for: nothing",
                "but asks for: passenger.local, passenger.earnings");
    }

    @Test
    void sources() {
        Citation timetable = Citation.of("The timetable");
        assertThat(FULL).cites(timetable).cites("The timetable");
        assertSays(
                () -> assertThat(FULL).cites(timetable.known(Certainty.INFERRED)),
                FULL_FARE,
                "must cite: The timetable (inferred)",
                "but cites: The timetable");
        assertSays(
                () -> assertThat(FULL).cites("The timetable s.1"),
                FULL_FARE,
                "must cite: The timetable s.1",
                "but cites: The timetable");
    }

    @Test
    void a_place_is_within_a_larger_one_and_not_within_one_that_only_begins_alike() {
        assertThat(DecisionWords.isWithin("Care Act 2014 s.10(3)", "Care Act 2014"))
                .isTrue();
        assertThat(DecisionWords.isWithin("Care Act 2014 s.10(3)", "Care Act 2014 s.10"))
                .isTrue();
        assertThat(DecisionWords.isWithin("Care Act 2014 s.10(3)", "Care Act 2014 s.10(3)"))
                .isTrue();
        assertThat(DecisionWords.isWithin("Care Act 2014 s.10(3)", "Care Act 2014 s.1"))
                .isFalse();
        assertThat(DecisionWords.isWithin("Care Act 2014 s.10A", "Care Act 2014 s.10"))
                .isFalse();
        assertThat(DecisionWords.isWithin("Care Act 2014", "Care Act 2014 s.10"))
                .isFalse();
        assertThat(DecisionWords.isWithin("the Act of 2014", "Act")).isFalse();
    }

    @Test
    void facts_that_it_rests_on() {
        Decision<Answer> local = decide(RESIDENT.with(BusPass.AGE, 66));
        assertThat(local).citesFact(BusPass.LOCAL).citesFact(BusPass.AGE);
        assertThat(local).doesNotCiteFact(BusPass.EARNINGS);
        assertSays(
                () -> assertThat(OPEN).citesFact(BusPass.LOCAL),
                OPEN_FARE,
                "must rest on: passenger.local",
                "but rests on: passenger.age");
        assertSays(
                () -> assertThat(FULL).doesNotCiteFact(BusPass.NEEDS),
                FULL_FARE,
                "must not rest on: passenger.needs",
                "but rests on: passenger.local, passenger.age, passenger.needs, passenger.earnings");
    }

    @Test
    void the_clause_that_decides() {
        assertThat(HALF).isDecidedByClause("2");
        assertSays(
                () -> assertThat(FULL).isDecidedByClause("2"),
                FULL_FARE,
                "must be decided by: clause 2",
                "but is decided by: what follows otherwise");
        assertSays(
                () -> assertThat(OPEN).isDecidedByClause("1"),
                OPEN_FARE,
                "must be decided by: clause 1",
                "but is decided by: no clause alone");
        assertThatThrownBy(() -> assertThat(HALF).isDecidedByClause("1"))
                .hasMessageContaining("must be decided by: clause 1\nbut is decided by: clause 2\n");
    }

    @Test
    void a_clause_does_not_decide_alone_where_an_earlier_one_still_could() {
        Decision<Answer> free = decide(Facts.none().with(BusPass.EARNINGS, new BigDecimal("99.00")));

        assertThat(free.explanation().root().parts().get(1).verdict().mark()).isEqualTo("✓");
        assertThatThrownBy(() -> assertThat(free).isDecidedByClause("2"))
                .hasMessageContaining("must be decided by: clause 2\nbut is decided by: no clause alone\n");
    }

    @Test
    void awards() {
        assertThat(HALF).awards("£5.00 a week");
        assertThat(FULL).awardsNothing();
        assertSays(
                () -> assertThat(FULL).awards("£5.00 a week"),
                FULL_FARE,
                "must award: £5.00 a week",
                "but awards: nothing");
        assertThatThrownBy(() -> assertThat(HALF).awards("£6.00 a week"))
                .hasMessageContaining("\nmust award: £6.00 a week\nbut awards: £5.00 a week\n");
        assertThatThrownBy(() -> assertThat(HALF).awardsNothing())
                .hasMessageContaining("\nmust award: nothing\nbut awards: £5.00 a week\n");
    }

    @Test
    void how_long_it_holds() {
        assertThat(FULL).holdsUntil(LocalDate.of(2020, 12, 31));
        assertThat(HALF).holdsWithoutEnd();
        assertSays(
                () -> assertThat(FULL).holdsUntil(LocalDate.of(2021, 1, 1)),
                FULL_FARE,
                "must hold: until 2021-01-01",
                "but holds: until 2020-12-31");
        assertSays(
                () -> assertThat(FULL).holdsWithoutEnd(),
                FULL_FARE,
                "must hold: without end",
                "but holds: until 2020-12-31");
        assertThatThrownBy(() -> assertThat(HALF).holdsUntil(DAY))
                .hasMessageContaining("\nmust hold: until 2020-05-01\nbut holds: without end\n");
    }

    @Test
    void faults() {
        assertThat(FULL).hasNoFaults();
        assertThat(FAULTY).hasFault(Fault.Code.FAILED);
        assertSays(
                () -> assertThat(FULL).hasFault(Fault.Code.FAILED),
                FULL_FARE,
                "must have: the fault FAILED",
                "but has: nothing");
        String fault = "FAILED passenger.local, worked out by test: it threw java.lang.IllegalStateException;"
                + " run the pack's tests with these answers, and repair the computation";
        assertThatThrownBy(() -> assertThat(FAULTY).hasNoFaults())
                .hasMessageContaining("\nmust have: no faults\nbut has: " + fault + "\n");
        assertThatThrownBy(() -> assertThat(FAULTY).hasFault(Fault.Code.GAVE_NULL))
                .hasMessageContaining("\nmust have: the fault GAVE_NULL\nbut has: " + fault + "\n");
    }

    @Test
    void the_description_of_an_assertion_stands_before_its_message() {
        assertThatThrownBy(() -> assertThat(FULL).as("100% of the fare").hasOutcome(Answer.HALF))
                .hasMessageStartingWith("[100% of the fare] What is the fare?\n");
    }

    @Test
    void a_question_can_be_asked_within_the_assertion() {
        assertThat(BusPass.ENGINE.decide(BusPass.POLICY, RESIDENT, DAY)).hasOutcome(Answer.FULL);
        assertThat(DAY).isBefore("2020-05-02");
    }
}
