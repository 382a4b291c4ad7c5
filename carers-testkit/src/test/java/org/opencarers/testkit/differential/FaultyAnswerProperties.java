package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.DecideExchange;
import org.opencarers.rules.exchange.FactsExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * For every shipped policy and every fact in its list: an answer in a document that is of a wrong type or out of range gets the
 * whole request refused, with a problem that names the fact. It is never taken for another answer, nor for none.
 */
class FaultyAnswerProperties {

    private static final DecideExchange EXCHANGE = new DecideExchange(Shipped.ENGINE);

    @Property(tries = 1, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_faulty_answer_to_any_fact_of_any_policy_is_never_decided_on(@ForAll long seed) {
        assertThat(Shipped.ENGINE.policies())
                .hasSizeGreaterThanOrEqualTo(22)
                .allSatisfy(policy -> examine(policy, seed));
    }

    private static <O extends Enum<O> & Outcome> void examine(Policy<O> policy, long seed) {
        Decisive<O> questions = Decisive.of(policy, seed);
        for (Fact<?> fact : Shipped.factsOf(policy)) {
            questions.about(fact).forEach(asked -> examine(fact, asked));
        }
    }

    private static void examine(Fact<?> fact, GeneratedCase<?> asked) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("policy", asked.policy().id()).put("asOf", asked.asOf().toString());
        ObjectNode facts = request.putObject("facts");
        FactsExchange.write(asked.facts()).forEach(facts::set);
        assertThat(EXCHANGE.answer(request).problems())
                .as("without an answer to " + fact)
                .isEmpty();
        String place = JsonPath.root().property("facts").property(fact.id()).toString();
        for (JsonNode faulty : FaultyAnswer.to(fact, asked.asOf())) {
            facts.set(fact.id(), faulty);
            Supplier<String> where = () -> fact.id() + " of " + asked.policy().id() + " in " + request;
            Answer answer = EXCHANGE.answer(request);
            assertThat(answer.problems())
                    .as(where)
                    .isNotEmpty()
                    .extracting(Problem::path)
                    .allSatisfy(path -> assertThat(path).startsWith(place));
            assertThat(answer.json().propertyNames()).as(where).doesNotContain("outcome", "possible", "value");
        }
    }
}
