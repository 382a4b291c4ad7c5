package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.Abuse;
import org.opencarers.rules.computation.AbusePack;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.computation.PackComputation;
import org.opencarers.rules.computation.SameProcess;

/** Whatever the code of a pack does, one fact stays unknown and one fault says why; all else is as it was. */
class ComputedFaultTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Facts GROWN_UP = Facts.none().with(Example.AGE, 18);

    private final DecisionEngine engine = DecisionEngine.of(new AbusePack());

    @AfterEach
    void let_loops_end() {
        AbusePack.stop = true;
    }

    @ParameterizedTest
    @EnumSource
    void an_abuse_leaves_one_fact_unknown_and_says_so_once(Abuse abuse) {
        Policy<Answer> policy = AbusePack.policyOn(abuse.fact());

        Decision<Answer> decision = engine.decide(policy, GROWN_UP, DAY);

        assertThat(decision.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(abuse.code());
            assertThat(fault.what()).isEqualTo(abuse.what());
            assertThat(fault.fact()).isEqualTo(abuse.fact());
            assertThat(fault.pack()).isEqualTo("abuse");
        });
        assertThat(decision.possible()).containsExactly(Answer.YES, Answer.PERHAPS);
        assertThat(decision.missing()).containsExactly(abuse.fact());
        assertThat(decision.computed()).containsExactly(AbusePack.GROWN);
        assertThat(decision.explanation().text())
                .contains("? not worked out by abuse: " + abuse.what() + ": thing.age 18");
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_does_not_need_the_fact_is_not_held_up(Abuse abuse) {
        Facts young = Facts.none().with(Example.AGE, 17);

        Decision<Answer> decision = engine.decide(AbusePack.policyOn(abuse.fact()), young, DAY);

        assertThat(decision.outcome()).contains(Answer.NO);
        assertThat(decision.faults()).extracting(Fault::code).containsExactly(abuse.code());
    }

    @Test
    void code_that_never_answers_is_not_called_again() {
        AbusePack.stop = false;
        DecisionEngine impatient = engine.withRunner(SameProcess.within(Duration.ofMillis(50)));
        Policy<Answer> policy = AbusePack.policyOn(AbusePack.LOOPS);
        assertThat(impatient.quarantined()).isEmpty();

        Decision<Answer> first = impatient.decide(policy, GROWN_UP, DAY);
        AbusePack.stop = true;
        Decision<Answer> second = impatient.decide(policy, GROWN_UP, DAY);

        assertThat(first.missing()).containsExactly(AbusePack.LOOPS);
        assertThat(first.faults()).extracting(Fault::text).containsExactly("""
                abuse.loops, worked out by abuse: it gave no answer within 50 milliseconds, and its thread cannot be ended; \
                it is not called again; look for a loop without end, or give the computation more time""");
        assertThat(second.missing()).containsExactly(AbusePack.LOOPS);
        assertThat(second.faults()).extracting(Fault::code).containsExactly(Fault.Code.QUARANTINED);
        assertThat(impatient.quarantined())
                .<Fact<?>>extracting(PackComputation::fact)
                .containsExactly(AbusePack.LOOPS);
        assertThat(impatient
                        .decide(AbusePack.policyOn(AbusePack.PRINTS), GROWN_UP, DAY)
                        .faults())
                .as("faults of other code")
                .isEmpty();
    }

    @Test
    void an_engine_of_its_own_calls_the_code_again() {
        AbusePack.stop = false;
        Policy<Answer> policy = AbusePack.policyOn(AbusePack.LOOPS);
        engine.withRunner(SameProcess.within(Duration.ofMillis(50))).decide(policy, GROWN_UP, DAY);
        AbusePack.stop = true;

        assertThat(engine.decide(policy, GROWN_UP, DAY).outcome()).contains(Answer.YES);
    }

    @Test
    void whoever_waits_for_code_stays_interrupted() {
        Thread.currentThread().interrupt();

        Decision<Answer> decision = engine.decide(AbusePack.policyOn(AbusePack.PRINTS), GROWN_UP, DAY);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(decision.outcome()).contains(Answer.YES);
    }

    @Test
    void a_fault_repeats_no_answer_and_steers_no_terminal() {
        Decision<Answer> decision = engine.decide(AbusePack.policyOn(Abuse.THROWS.fact()), GROWN_UP, DAY);
        assertThat(decision.faults().get(0).text()).doesNotContain("18");

        Fault steering = new Fault(Fault.Code.FAILED, Example.AGE, "abuse", "\u001b[2J" + "x".repeat(1000));
        assertThat(steering.what()).hasSize(Fault.LONGEST).startsWith(" [2J");
    }
}
