package org.opencarers.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Example;
import org.opencarers.rules.Facts;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.Computed;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.computation.PackComputation;

/** What the two processes write to each other, and how little of it is believed. */
class WireTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final ComputationCall<Integer> CALL = ComputationCall.of(
            new PackComputation<>(
                    "mirror",
                    MirrorPack.class,
                    ComputedFact.of(Example.AGE).from(Example.NET, Example.WET).by(facts -> Optional.of(7))),
            Facts.none().with(Example.NET, new BigDecimal("204.1")).with(Example.HOURS, BigDecimal.ONE),
            DAY);

    @Test
    void a_request_holds_what_the_code_declares_to_read_and_nothing_else() {
        assertThat(Wire.request(CALL))
                .isEqualTo("{\"pack\":\"org.opencarers.rules.isolation.MirrorPack\",\"fact\":\"thing.age\","
                        + "\"asOf\":\"2026-11-21\",\"facts\":{\"thing.net\":\"204.10\"}}");
    }

    @Test
    void an_answer_is_written_as_in_a_request() {
        assertThat(Wire.answer(Example.AGE, Computed.gives(Optional.of(7)))).isEqualTo("{\"facts\":{\"thing.age\":7}}");
        assertThat(Wire.answer(Example.AGE, Computed.gives(Optional.empty()))).isEqualTo("{\"facts\":{}}");
        assertThat(Wire.answer(Example.AGE, CALL.fails(Fault.Code.FAILED, "it threw something")))
                .isEqualTo("{\"fault\":{\"code\":\"FAILED\",\"what\":\"it threw something\"}}");
    }

    @Test
    void an_answer_is_read() {
        assertThat(Wire.read(CALL, "\n{\"facts\":{\"thing.age\":7}}").value()).contains(7);
        assertThat(Wire.read(CALL, "{\"facts\":{\"thing.age\":null}}")).isEqualTo(Computed.gives(Optional.empty()));
        assertThat(Wire.read(CALL, "{\"fault\":{\"code\":\"FAILED\",\"what\":\"it threw something\"}}"))
                .isEqualTo(CALL.fails(Fault.Code.FAILED, "it threw something"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{}",
                "[]",
                "7",
                "{\"facts\":[]}",
                "{\"facts\":{\"thing.age\":151}}",
                "{\"facts\":{\"thing.age\":\"7\"}}",
                "{\"facts\":{\"thing.age\":7e99}}",
                "{\"facts\":{\"thing.wet\":true}}",
                "{\"facts\":{\"thing.age\":7},\"facts\":{}}",
                "{\"facts\":{\"thing.age\":7},\"fault\":{}}",
                "{\"facts\":{\"thing.age\":7}} {}",
                "{\"fault\":{}}",
                "{\"fault\":{\"code\":\"FINE\",\"what\":\"\"}}",
                "{\"fault\":{\"code\":7}}",
                "{\"fault\":7}"
            })
    void whatever_else_is_written_is_unreadable(String written) {
        Computed<Integer> read = Wire.read(CALL, written);
        assertThat(read.value()).isEmpty();
        assertThat(read.fault().map(Fault::code)).contains(Fault.Code.UNREADABLE);
    }

    @Test
    void a_virtual_machine_without_memory_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeparateProcess.likeThisOne().withMemory(15))
                .withMessage("a virtual machine needs at least 16 mebibytes, but was given 15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeparateProcess.likeThisOne().within(Duration.ZERO))
                .withMessage("work needs at least a millisecond, but was given PT0S");
    }
}
