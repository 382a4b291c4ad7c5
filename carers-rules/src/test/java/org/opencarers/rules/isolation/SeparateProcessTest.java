package org.opencarers.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Facts;
import org.opencarers.rules.computation.Abuse;
import org.opencarers.rules.computation.AbusePack;
import org.opencarers.rules.computation.ComputationRunner;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** A process of its own contains what no thread can. */
class SeparateProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final DecisionEngine ENGINE = DecisionEngine.of(new AbusePack());

    /** Nothing is worked out where it is given. */
    private static final Facts GROWN_UP = Facts.none().with(Example.AGE, 18).with(AbusePack.GROWN, true);

    @TempDir
    private static Path folder;

    private static SeparateProcess processes;

    @BeforeAll
    static void find_the_pack() {
        // Virtual machines start slowly while others are tested.
        processes = Processes.finding(folder, AbusePack.class).within(Duration.ofMinutes(1));
    }

    private static Decision<Answer> decide(ComputationRunner runner, BooleanFact fact) {
        return ENGINE.withRunner(runner).decide(AbusePack.policyOn(fact), GROWN_UP, DAY);
    }

    private static Fault fault(ComputationRunner runner, BooleanFact fact) {
        Decision<Answer> decision = decide(runner, fact);
        assertThat(decision.missing()).containsExactly(fact);
        assertThat(decision.faults()).hasSize(1);
        return decision.faults().get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"THROWS", "OVERFLOWS_THE_STACK", "GIVES_NULL", "GIVES_A_SET_WITHOUT_END", "READS_THE_DATE"})
    void what_a_thread_contains_a_process_contains_with_the_same_fault(Abuse abuse) {
        Decision<Answer> decision =
                ENGINE.withRunner(processes).decide(AbusePack.policyOn(abuse.fact()), GROWN_UP, DAY);

        assertThat(decision.missing()).containsExactly(abuse.fact());
        assertThat(decision.faults()).containsExactly(new Fault(abuse.code(), abuse.fact(), "abuse", abuse.what()));
    }

    @Test
    void a_loop_is_ended_and_the_next_call_is_made_afresh() {
        SeparateProcess impatient = processes.within(Duration.ofSeconds(2));

        for (int call = 0; call < 2; call++) {
            Fault fault = fault(impatient, AbusePack.LOOPS);
            assertThat(fault.code()).isEqualTo(Fault.Code.OUT_OF_TIME);
            assertThat(fault.what()).isEqualTo("it gave no answer within 2 seconds, and its process was ended");
        }
        assertThat(impatient.quarantined()).isEmpty();
        assertThat(ProcessHandle.current().children().toList())
                .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofMinutes(1)));
    }

    @Test
    void code_that_ends_its_virtual_machine_ends_that_one_only() {
        Fault exits = fault(processes, AbusePack.EXITS);
        assertThat(exits.code()).isEqualTo(Fault.Code.PROCESS_ENDED);
        assertThat(exits.what()).isEqualTo("its process ended with status 3 before it gave an answer");
        assertThat(fault(processes, AbusePack.HALTS).code()).isEqualTo(Fault.Code.PROCESS_ENDED);
    }

    @Test
    void code_has_the_memory_that_it_is_given() {
        Fault fault = fault(processes.withMemory(32), AbusePack.EATS_MEMORY);
        assertThat(fault.code()).isIn(Fault.Code.FAILED, Fault.Code.PROCESS_ENDED);
        if (fault.code() == Fault.Code.FAILED) {
            assertThat(fault.what()).isEqualTo("it threw java.lang.OutOfMemoryError");
        }
    }

    @Test
    void what_code_prints_is_no_part_of_its_answer() {
        Decision<Answer> decision = decide(processes, AbusePack.PRINTS);
        assertThat(decision.faults()).isEmpty();
        assertThat(decision.outcome()).contains(Answer.YES);
    }

    @Test
    void a_thread_that_code_leaves_behind_goes_with_its_process() {
        assertThat(decide(processes, AbusePack.LEAVES_A_THREAD).outcome()).contains(Answer.YES);
    }

    @Test
    void code_sees_nothing_of_the_environment_and_remembers_nothing() {
        assertThat(decide(processes, AbusePack.SEES_NO_ENVIRONMENT).outcome()).contains(Answer.YES);
        assertThat(decide(processes, AbusePack.REMEMBERS_NOTHING).outcome()).contains(Answer.YES);
        assertThat(decide(processes, AbusePack.REMEMBERS_NOTHING).outcome()).contains(Answer.YES);
    }

    @Test
    void a_pack_that_is_not_found_there_is_a_fault() {
        SeparateProcess elsewhere =
                Processes.finding(folder.resolve("elsewhere"), MirrorPack.class).within(Duration.ofMinutes(1));

        Fault fault = fault(elsewhere, AbusePack.PRINTS);

        assertThat(fault.code()).isEqualTo(Fault.Code.NOT_STARTED);
        assertThat(fault.text())
                .isEqualTo(
                        "abuse.prints, worked out by abuse: the pack with the code was not found in a process of its own;"
                                + " see that the pack is named in META-INF/services, and that a virtual machine can be started");
    }

    @Test
    void a_virtual_machine_that_does_not_start_is_a_fault() {
        Fault fault = fault(SeparateProcess.onClassPath(List.of(folder.resolve("nothing"))), AbusePack.PRINTS);

        assertThat(fault.code()).isEqualTo(Fault.Code.NOT_STARTED);
        assertThat(fault.what()).isEqualTo("its virtual machine did not start, and ended with status 1");
    }
}
