package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.policy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Unit;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;

class PolicyExchangeTest {

    private static final Parameter<BigDecimal> LEAST = Parameter.number("example.least", "the least age", Unit.YEARS)
            .from("2005-01-01", new BigDecimal(16), TEXT.at("a"))
            .from("2015-01-01", new BigDecimal(17), TEXT.at("b").known(Certainty.RECALL))
            .from("2020-01-01", new BigDecimal(18), TEXT.at("c").known(Certainty.SECONDARY));

    private static final Policy<Answer> POLICY = policy("example.dated", AGE, WET)
            .rule(Rule.clause("1")
                    .when(WET.isTrue())
                    .then(Answer.NO)
                    .citing(TEXT.at("1"))
                    .inForce(DateRange.from("2000-01-01").until("2010-01-01")))
            .rule(Rule.clause("2")
                    .when(Condition.any(
                            AGE.atLeast(LEAST).clause("2a").citing(TEXT.at("2a")), Condition.not(WET.isTrue())))
                    .then(Answer.YES)
                    .citing(TEXT.at("2")))
            .otherwise(Answer.PERHAPS)
            .citing(TEXT.at("3"))
            .otherwiseClause("3")
            .build();

    private static final PolicyExchange EXCHANGE = new PolicyExchange(DecisionEngine.of(pack(POLICY)));

    private static org.opencarers.rules.exchange.Answer describe(String asOf) {
        return EXCHANGE.describe("example.dated", Optional.of(asOf));
    }

    @Test
    void a_description_on_a_date_has_that_days_rules_and_values_with_every_source() {
        assertThat(describe("2026-11-21").text()).isEqualTo("""
                        Is it so?
                          policy      example.dated
                          date        21 November 2026
                          covers      1 January 2000 onwards
                          safe side   never refuse

                        Outcomes
                          YES: the answer is yes
                          PERHAPS: the answer is perhaps
                          NO: the answer is no

                        Facts, in asking order
                          How old is it?  (thing.age; ask the carer)
                            whole number, 0 to 150
                          Is it wet?  (thing.wet; ask the carer)
                            yes or no

                        Rules in force: the first that applies decides
                          (2) YES (the answer is yes), when  [Example text 2]
                            - at least one of these
                              - (2a) its age is at least 18, the least age  [Example text 2a]
                              - not
                                - it is wet
                          (3) otherwise PERHAPS (the answer is perhaps)  [Example text 3]

                        Parameters
                          the least age  (example.least)
                            1 January 2020 onwards: 18  [Example text c (secondary)]""");
    }

    @Test
    void a_description_without_a_date_has_all_rules_and_all_values() {
        String text = EXCHANGE.describe("example.dated", Optional.empty()).text();
        assertThat(text)
                .contains(
                        "(1) NO (the answer is no), when, in force 1 January 2000 to 31 December 2009  [Example text 1]")
                .contains("its age is at least the least age")
                .contains("    1 January 2005 to 31 December 2014: 16  [Example text a]")
                .contains(
                        "    1 January 2015 to 31 December 2019: 17  [Example text b (recall)]  known only from memory");
    }

    @Test
    void the_same_description_is_there_as_json() {
        JsonNode json = describe("2006-01-01").json();
        assertThat(json.propertyNames())
                .containsExactly(
                        "id",
                        "question",
                        "asOf",
                        "covers",
                        "notCoveredBecause",
                        "safeSide",
                        "outcomes",
                        "facts",
                        "boundOnly",
                        "rules",
                        "otherwise",
                        "parameters",
                        "awards",
                        "notModelled");
        assertThat(json.get("rules")).hasSize(2);
        assertThat(json.get("otherwise").get("clause").stringValue()).isEqualTo("3");
        assertThat(json.get("rules").get(0).get("inForce"))
                .hasToString("{\"from\":\"2000-01-01\",\"through\":\"2009-12-31\"}");
        assertThat(json.get("parameters").get(0).get("values"))
                .hasToString(
                        "[{\"value\":\"16\",\"text\":\"16\",\"inForce\":{\"from\":\"2005-01-01\",\"through\":\"2014-12-31\"},"
                                + "\"source\":\"Example text a\",\"certainty\":\"PRIMARY\",\"used\":true}]");
        assertThat(json.get("outcomes").get(0))
                .hasToString(
                        "{\"outcome\":\"YES\",\"meaning\":\"the answer is yes\",\"betterForTheCarerThan\":[\"NO\"]}");
    }

    @Test
    void it_lists_all_that_is_not_modelled_with_when_it_matters() {
        Policy<Answer> policy = policy("example.gaps", WET)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .notModelled(
                        Gap.of("Rust."),
                        Gap.of("Paint.")
                                .whenItGives(Answer.YES)
                                .during(DateRange.from("2005-01-01").until("2006-01-01")))
                .build();
        org.opencarers.rules.exchange.Answer description =
                new PolicyExchange(DecisionEngine.of(pack(policy))).describe("example.gaps", Optional.of("2026-11-21"));
        assertThat(description.json().get("notModelled"))
                .hasToString("[{\"text\":\"Rust.\",\"whenItGives\":[],\"during\":null},"
                        + "{\"text\":\"Paint.\",\"whenItGives\":[\"YES\"],"
                        + "\"during\":{\"from\":\"2005-01-01\",\"through\":\"2005-12-31\"}}]");
        assertThat(description.text())
                .endsWith("Not modelled\n  Rust.\n  Paint. It matters only where the answer may be YES,"
                        + " on these days: 1 January 2005 to 31 December 2005.");
    }

    @Test
    void a_fact_that_can_be_filled_says_from_which_policy() {
        Policy<Answer> policy = policy("example.later", AGE, WET)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .fillable(EarlierDecision.askedBy(WET).madeUnder(POLICY).answers(Answer.YES, true))
                .build();
        org.opencarers.rules.exchange.Answer description = new PolicyExchange(DecisionEngine.of(pack(policy)))
                .describe("example.later", Optional.of("2026-11-21"));
        assertThat(description.json().get("facts").get(0).has("fillableFrom")).isFalse();
        assertThat(description.json().get("facts").get(1).get("fillableFrom").stringValue())
                .isEqualTo("example.dated");
        assertThat(description.text()).containsOnlyOnce("\n    can be filled from the decision of example.dated\n");
    }

    @Test
    void a_date_that_is_not_covered_is_a_problem_that_names_the_parameter() {
        assertThat(describe("2004-12-31").problems())
                .extracting(Problem::path, Problem::message)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "$.asOf", "example.least is not known before 2005-01-01; ask about a date that is covered"));
        assertThat(describe("2016-01-01").problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).startsWith("example.least is known only from memory"));
        assertThat(describe("1999-12-31").problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("example.dated covers 1 January 2000 onwards"));
    }

    @Test
    void an_unknown_policy_and_a_malformed_date_are_problems_together() {
        assertThat(EXCHANGE.describe("example.datd", Optional.of("2026-2-1")).problems())
                .extracting(Problem::describe)
                .containsExactly(
                        "$.policy: there is no policy with this id; did you mean example.dated? (was: example.datd)",
                        "$.asOf: must be a day that exists, written as text, year-month-day, such as \"2026-11-21\""
                                + " (was: 2026-2-1)");
    }

    @Test
    void the_list_says_in_a_line_what_each_policy_asks_and_covers() {
        assertThat(EXCHANGE.list(Optional.empty()).text())
                .isEqualTo("example.dated  Is it so?  (covers 1 January 2000 onwards)");
        assertThat(EXCHANGE.list(Optional.of("2004-01-01")).text())
                .contains("✗ 1 January 2004: example.least is not known before 2005-01-01");
        assertThat(EXCHANGE.list(Optional.of("2004-01-01")).json())
                .hasToString(
                        "[{\"id\":\"example.dated\",\"question\":\"Is it so?\",\"outcomes\":[\"YES\",\"PERHAPS\",\"NO\"],"
                                + "\"covers\":[{\"from\":\"2000-01-01\",\"through\":null}],"
                                + "\"objections\":[\"example.least is not known before 2005-01-01\"]}]");
        assertThat(EXCHANGE.list(Optional.of("yesterday")).problems()).hasSize(1);
    }
}
