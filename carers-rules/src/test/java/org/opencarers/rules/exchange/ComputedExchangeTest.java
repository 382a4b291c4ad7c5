package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Facts;
import org.opencarers.rules.computation.Abuse;
import org.opencarers.rules.computation.AbusePack;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;

/** Facts that packs work out, in JSON and in words. */
class ComputedExchangeTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new AbusePack());
    private static final String PRINTS = AbusePack.policyOn(AbusePack.PRINTS).id();
    private static final String GIVES_NULL =
            AbusePack.policyOn(Abuse.GIVES_NULL.fact()).id();

    private static Answer answer(String policy) {
        return new DecideExchange(ENGINE)
                .answer(CarersJson.parse(
                        "{\"policy\": \"" + policy + "\", \"asOf\": \"2026-11-21\", \"facts\": {\"thing.age\": 18}}"));
    }

    @Test
    void an_answer_names_the_pack_that_worked_a_fact_out() {
        JsonNode json = answer(PRINTS).json();
        assertThat(json.toString())
                .contains(
                        "\"fact\":\"abuse.prints\",\"question\":\"Is it so?\",\"value\":true,\"computedBy\":\"abuse\"");
        assertThat(json.has("faults")).as("faults, when there are none").isFalse();
        assertThat(answer(PRINTS).text()).doesNotContain("Went wrong");
    }

    @Test
    void a_fault_stands_in_the_answer_with_what_to_do() {
        assertThat(answer(GIVES_NULL).json().get("faults").toString())
                .isEqualTo("[{\"code\":\"GAVE_NULL\",\"fact\":\"abuse.gives-null\",\"pack\":\"abuse\","
                        + "\"what\":\"it gave null instead of an answer\","
                        + "\"remedy\":\"give Optional.empty() where the answer is unknown\"}]");
        assertThat(answer(GIVES_NULL).text()).contains("""
                Went wrong in a pack's own code
                  abuse.gives-null, worked out by abuse: it gave null instead of an answer; give Optional.empty() where the \
                answer is unknown
                """);
    }

    @Test
    void the_description_of_a_policy_says_what_is_worked_out_by_whom_and_from_what() {
        Answer described = new PolicyExchange(ENGINE).describe(PRINTS, Optional.empty());
        assertThat(described.text()).contains("""
                  Is it so?  (abuse.prints; ask the carer)
                    yes or no
                    worked out by code of the pack abuse, from thing.age
                """.indent(0));
        assertThat(described.json().get("facts").get(0).toString())
                .endsWith("\"computedBy\":\"abuse\",\"computedFrom\":[\"thing.age\"],\"computedFromTheDate\":false}");
        assertThat(described.json().get("facts").get(2).has("computedBy")).isFalse();
    }

    @Test
    void facts_are_written_as_requests_give_them() {
        Facts facts = Facts.none()
                .with(Example.NET, new BigDecimal("204.1"))
                .with(Example.HOURS, new BigDecimal("35.50"))
                .with(Example.SPOTS, Set.of(Colour.RED));
        assertThat(FactsExchange.write(facts).toString())
                .isEqualTo("{thing.net=\"204.10\", thing.hours=35.5, thing.spots=[\"RED\"]}");
        FactsExchange exchange = new FactsExchange(List.of(Example.NET, Example.HOURS, Example.SPOTS));
        assertThat(FactsExchange.write(exchange.read(FactsExchange.write(facts), LocalDate.EPOCH)))
                .isEqualTo(FactsExchange.write(facts));
    }
}
