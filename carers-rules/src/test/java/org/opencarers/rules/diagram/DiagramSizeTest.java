package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

class DiagramSizeTest {

    @Test
    void one_small_diagram_serves_every_date_of_each_national_policy() {
        DecisionEngine engine = DecisionEngine.discover();
        PolicyCompiler compiler = new PolicyCompiler(engine.constraints(), PolicyCompiler.BUDGET);
        assertThat(engine.policies())
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(nodes(compiler, policy)).isBetween(1, 500));
    }

    private static <O extends Enum<O> & Outcome> int nodes(PolicyCompiler compiler, Policy<O> policy) {
        return compiler.whole(policy).orElseThrow().nodes();
    }
}
