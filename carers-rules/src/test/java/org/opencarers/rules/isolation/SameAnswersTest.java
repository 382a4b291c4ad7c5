package org.opencarers.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Facts;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.ComputationRunner;
import org.opencarers.rules.computation.Computed;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.exchange.DecideExchange;
import org.opencarers.rules.exchange.FactsExchange;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Code that behaves gives the same bytes, whichever way it is run. */
class SameAnswersTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new MirrorPack());

    /** All that happens between two processes, but in this one. */
    private static final ComputationRunner OVER_THE_WIRE = new ComputationRunner() {
        @Override
        public <T> Computed<T> run(ComputationCall<T> call) {
            Wire.Request request = Wire.Request.read(Wire.request(call));
            return Wire.read(call, ComputationProcess.answer(request, call.computation()));
        }
    };

    @Test
    void over_the_wire() {
        for (int seed = 0; seed < 1000; seed++) {
            ObjectNode request = request(new SplittableRandom(seed));
            assertThat(answer(OVER_THE_WIRE, request))
                    .as("the answer to %s", request)
                    .isEqualTo(answer(request))
                    .doesNotContain("faults");
        }
    }

    @Test
    void in_another_process(@TempDir Path folder) {
        ComputationRunner processes =
                Processes.finding(folder, MirrorPack.class).within(Duration.ofMinutes(1));
        ObjectNode request = request(new SplittableRandom(3));
        assertThat(answer(processes, request)).isEqualTo(answer(request)).contains("\"computedBy\":\"mirror\"");
    }

    private static String answer(ComputationRunner runner, ObjectNode request) {
        return new DecideExchange(ENGINE.withRunner(runner))
                .answer(request)
                .json()
                .toString();
    }

    private static String answer(ObjectNode request) {
        return new DecideExchange(ENGINE).answer(request).json().toString();
    }

    private static ObjectNode request(RandomGenerator random) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("policy", "mirror.policy")
                .put("asOf", "2026-11-21");
        ObjectNode facts = request.putObject("facts");
        FactsExchange.write(facts(random)).forEach(facts::set);
        return (ObjectNode) CarersJson.parse(request.toString());
    }

    private static Facts facts(RandomGenerator random) {
        Facts facts = Facts.none();
        if (random.nextInt(5) > 0) {
            facts = facts.with(Example.WET, random.nextBoolean());
        }
        if (random.nextInt(5) > 0) {
            facts = facts.with(
                    Example.HOURS,
                    BigDecimal.valueOf(random.nextInt(166_000), random.nextInt(4))
                            .min(new BigDecimal("166")));
        }
        if (random.nextInt(5) > 0) {
            facts = facts.with(Example.NET, BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3)));
        }
        if (random.nextInt(5) > 0) {
            facts = facts.with(Example.COLOUR, Colour.values()[random.nextInt(4)]);
        }
        if (random.nextInt(5) > 0) {
            Set<Colour> spots = EnumSet.noneOf(Colour.class);
            List.of(Colour.values()).stream()
                    .filter(colour -> random.nextBoolean())
                    .forEach(spots::add);
            facts = facts.with(Example.SPOTS, spots);
        }
        if (random.nextInt(5) > 0) {
            facts = facts.with(Example.LAST_SEEN, LocalDate.of(2026, 11, 21).minusDays(random.nextInt(3)));
        }
        if (random.nextInt(5) > 0) {
            facts = facts.with(Example.PLACE, "A" + (10 + random.nextInt(90)));
        }
        return facts;
    }
}
