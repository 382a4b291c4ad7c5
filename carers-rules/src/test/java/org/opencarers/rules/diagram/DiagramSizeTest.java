package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

/** How large diagrams become: a better or a worse order of variables shows here and nowhere else. */
class DiagramSizeTest {

    @Test
    void one_small_diagram_serves_every_date_of_each_national_policy() {
        DecisionEngine engine = DecisionEngine.discover();
        PolicyCompiler compiler = new PolicyCompiler(engine.constraints(), PolicyCompiler.BUDGET);
        Map<String, Integer> nodes =
                engine.policies().stream().collect(Collectors.toMap(Policy::id, policy -> nodes(compiler, policy)));
        assertThat(nodes)
                .as("change docs/engine.md with them")
                .containsAllEntriesOf(Map.of(
                        "england.carer-eligible-needs", 10,
                        "england.carers-assessment", 38,
                        "gb.carers-allowance", 96));
    }

    private static <O extends Enum<O> & Outcome> int nodes(PolicyCompiler compiler, Policy<O> policy) {
        return compiler.whole(policy).orElseThrow().nodes();
    }
}
