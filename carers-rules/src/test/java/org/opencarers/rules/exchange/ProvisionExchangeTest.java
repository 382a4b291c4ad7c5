package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.policy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;

class ProvisionExchangeTest {

    private static final Policy<Answer> ONE = policy("example.one", WET)
            .rule(Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(TEXT.at("1")))
            .otherwise(Answer.NO)
            .citing(TEXT.at("2").known(Certainty.SECONDARY))
            .leavingToJudgement(TEXT.at("1"), WET)
            .notYet(TEXT.at("3"), "nobody read it")
            .build();

    private static final Policy<Answer> OTHER =
            policy("example.other").otherwise(Answer.NO).citing(TEXT).build();

    private static final ProvisionExchange EXCHANGE = new ProvisionExchange(DecisionEngine.of(pack(ONE, OTHER)));

    private static final String ONE_IN_WORDS = """
            example.one: Is it so?
              left to judgement  Example text 1: thing.wet; clause 1
              implemented        Example text 2 (secondary): what follows otherwise
              not yet            Example text 3: nobody read it
            """;

    @Test
    void without_ids_every_policy_is_told_and_then_the_totals() {
        assertThat(EXCHANGE.coverage(List.of()).text()).isEqualTo(ONE_IN_WORDS + """

                        example.other: Is it so?
                          implemented        Example text: what follows otherwise

                        Total: 4 provisions
                          implemented        2
                          left to judgement  1
                          delegated          0
                          out of scope       0
                          not yet            1""");
    }

    @Test
    void a_policy_that_is_named_twice_is_counted_once() {
        assertThat(EXCHANGE.coverage(List.of("example.one", "example.one")).text())
                .startsWith(ONE_IN_WORDS + "\nTotal: 3 provisions\n");
    }

    @Test
    void the_same_is_there_as_json() {
        JsonNode json = EXCHANGE.coverage(List.of("example.one")).json();
        String totals = "{\"IMPLEMENTED\":1,\"LEFT_TO_JUDGEMENT\":1,\"DELEGATED\":0,\"OUT_OF_SCOPE\":0,\"NOT_YET\":1}";
        assertThat(json.propertyNames()).containsExactly("policies", "totals");
        assertThat(json.get("totals")).hasToString(totals);
        JsonNode policy = json.get("policies").get(0);
        assertThat(policy.propertyNames()).containsExactly("id", "question", "provisions", "totals");
        assertThat(policy.get("totals")).hasToString(totals);
        assertThat(policy.get("provisions").get(0))
                .hasToString("{\"provision\":\"Example text 1\",\"certainty\":\"PRIMARY\","
                        + "\"treatment\":\"LEFT_TO_JUDGEMENT\",\"clauses\":[\"1\"],\"facts\":[\"thing.wet\"],"
                        + "\"remark\":null,\"by\":\"thing.wet; clause 1\"}");
        assertThat(policy.get("provisions").get(1))
                .hasToString("{\"provision\":\"Example text 2\",\"certainty\":\"SECONDARY\","
                        + "\"treatment\":\"IMPLEMENTED\",\"clauses\":[\"otherwise\"],\"facts\":[],"
                        + "\"remark\":null,\"by\":\"what follows otherwise\"}");
    }

    @Test
    void each_unknown_policy_is_one_problem_in_its_place_and_costs_no_other() {
        org.opencarers.rules.exchange.Answer answer =
                EXCHANGE.coverage(List.of("example.on", "example.one", "example.othr"));
        assertThat(answer.problems())
                .extracting(Problem::describe)
                .containsExactly(
                        "$.policies[0]: there is no policy with this id; did you mean example.one? (was: example.on)",
                        "$.policies[2]: there is no policy with this id; did you mean example.other?"
                                + " (was: example.othr)");
        assertThat(answer.json().get("policies").get(0).propertyNames()).containsExactly("id", "problems");
        assertThat(answer.json().get("policies").get(1).get("id").stringValue()).isEqualTo("example.one");
        assertThat(answer.text())
                .startsWith("example.on: there is no policy with this id; did you mean example.one?\n\n" + ONE_IN_WORDS)
                .contains("\nexample.othr: there is no policy with this id; did you mean example.other?\n\n")
                .contains("Total: 3 provisions");
    }
}
