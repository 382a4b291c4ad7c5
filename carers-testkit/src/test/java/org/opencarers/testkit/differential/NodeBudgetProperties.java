package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.decision.RefusedException;

/** For every shipped policy: rules that cannot be compiled within the budget give the same answer or a problem, never another answer. */
class NodeBudgetProperties {

    private static final int[] BUDGETS = {1, 3, 9, 27};

    private int same;
    private int refused;

    @Property(tries = 1, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void rules_beyond_the_budget_never_give_another_answer(@ForAll long seed) {
        Map<Integer, DecisionEngine> engines = new TreeMap<>();
        for (int nodes : BUDGETS) {
            engines.put(nodes, Shipped.ENGINE.withNodeBudget(nodes));
        }
        assertThat(Shipped.ENGINE.policies()).hasSizeGreaterThanOrEqualTo(22).allSatisfy(policy -> {
            for (GeneratedCase<?> asked : questions(policy, seed)) {
                examine(asked, engines);
            }
        });
        assertThat(same).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }

    private static <O extends Enum<O> & Outcome> List<GeneratedCase<O>> questions(Policy<O> policy, long seed) {
        Decisive<O> decisive = Decisive.of(policy, seed);
        List<GeneratedCase<O>> questions = new ArrayList<>();
        policy.facts().stream().limit(2).forEach(fact -> questions.addAll(decisive.about(fact)));
        return questions;
    }

    private <O extends Enum<O> & Outcome> void examine(GeneratedCase<O> asked, Map<Integer, DecisionEngine> engines) {
        Decision<O> decided = Shipped.ENGINE.decide(asked.policy(), asked.facts(), asked.asOf());
        Said before = Said.by(decided);
        List<O> filled = filled(Shipped.ENGINE, asked);
        engines.forEach((nodes, engine) -> {
            Supplier<String> where = () -> nodes + " nodes" + System.lineSeparator() + asked.describe();
            try {
                assertThat(Said.by(engine.decide(asked.policy(), asked.facts(), asked.asOf())))
                        .as(where)
                        .isEqualTo(before);
                // An earlier decision that is too large leaves the fact unknown that would be filled from it.
                assertThat(filled(engine, asked)).as(where).containsAll(filled).isSubsetOf(decided.possible());
                same++;
            } catch (RefusedException tooMuch) {
                assertThat(tooMuch).as(where).hasMessageContaining("answer more of its questions first");
                refused++;
            }
        });
    }

    private static <O extends Enum<O> & Outcome> List<O> filled(DecisionEngine engine, GeneratedCase<O> asked) {
        return engine.decide(asked.policy(), asked.facts(), asked.asOf(), Fill.FROM_EARLIER_DECISIONS)
                .possible();
    }
}
