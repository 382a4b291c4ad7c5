package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.yesWhen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;

class DecideExchangeTest {

    private static final Policy<Answer> POLICY = yesWhen(
            Condition.all(AGE.atLeast(18), NET.atMost(100), SPOTS.contains(Colour.RED)),
            AGE,
            NET,
            SPOTS,
            WET,
            HOURS,
            COLOUR,
            PLACE,
            LAST_SEEN,
            GROSS);
    private static final DecideExchange EXCHANGE = new DecideExchange(DecisionEngine.of(pack(POLICY)));

    private static org.opencarers.rules.exchange.Answer answer(String request) {
        return EXCHANGE.answer(CarersJson.parse(request));
    }

    private static org.opencarers.rules.exchange.Answer about(String facts) {
        return answer(
                "{\"id\":\"c\",\"policy\":\"example.yes-when\",\"asOf\":\"2026-11-21\",\"facts\":{" + facts + "}}");
    }

    private static List<Problem> problems(String facts) {
        return about(facts).problems();
    }

    @Test
    void an_answer_has_exactly_the_properties_of_the_contract_in_their_order() {
        JsonNode json = about("\"thing.age\":20,\"thing.net\":\"100.00\",\"thing.spots\":[\"BLUE\",\"RED\"]")
                .json();
        assertThat(json.propertyNames())
                .containsExactly(
                        "id",
                        "policy",
                        "asOf",
                        "outcome",
                        "possible",
                        "missing",
                        "value",
                        "citations",
                        "validUntil",
                        "explanation",
                        "notModelled");
        assertThat(json.get("outcome").stringValue()).isEqualTo("YES");
        assertThat(json.get("possible").toString()).isEqualTo("[\"YES\"]");
        assertThat(json.get("missing").toString()).isEqualTo("[]");
        assertThat(json.get("citations").toString()).isEqualTo("[\"Example text 1\"]");
        assertThat(json.get("value").isNull()).isTrue();
    }

    @Test
    void an_explanation_repeats_the_answers_as_a_request_gives_them() {
        JsonNode rule = about("\"thing.age\":20.0,\"thing.net\":\"99.5\",\"thing.spots\":[\"BLUE\",\"RED\"]")
                .json()
                .get("explanation")
                .get("parts")
                .get(0);
        JsonNode parts = rule.get("parts").get(0).get("parts");
        assertThat(parts.get(0).toString())
                .isEqualTo("{\"kind\":\"COMPARISON\",\"sentence\":\"its age is at least 18\",\"verdict\":\"TRUE\","
                        + "\"read\":[{\"fact\":\"thing.age\",\"question\":\"How old is it?\",\"value\":20}],"
                        + "\"citations\":[],\"parts\":[]}");
        assertThat(parts.get(1).get("read").get(0).get("value").toString()).isEqualTo("\"99.50\"");
        assertThat(parts.get(2).get("read").get(0).get("value").toString()).isEqualTo("[\"RED\",\"BLUE\"]");
        assertThat(rule.get("citations").toString())
                .isEqualTo("[{\"text\":\"Example text 1\",\"certainty\":\"PRIMARY\"}]");
    }

    @Test
    void what_is_absent_or_null_is_unknown_and_an_empty_list_is_known() {
        JsonNode json = about("\"thing.age\":null,\"thing.net\":\"0\"").json();
        assertThat(json.get("outcome").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(json.get("possible").toString()).isEqualTo("[\"YES\",\"NO\"]");
        assertThat(json.get("missing").toString()).isEqualTo("[\"thing.age\",\"thing.spots\"]");
        assertThat(about("\"thing.spots\":[]").json().get("outcome").stringValue())
                .isEqualTo("NO");
    }

    @ParameterizedTest
    @CsvSource({"'\"a\"'", "7", "7.50", "-1"})
    void the_id_is_echoed_as_it_was_given(String id) {
        String request = "{\"id\":" + id + ",\"policy\":\"example.yes-when\",\"asOf\":\"2026-11-21\"}";
        assertThat(answer(request).json().get("id")).hasToString(id);
        assertThat(answer("{\"id\":" + id + "}").json().get("id")).hasToString(id);
    }

    @Test
    void an_id_that_is_neither_text_nor_number_nor_short_is_a_problem_and_not_echoed() {
        for (String id : List.of("true", "{}", "[1]", "1E1000000000")) {
            org.opencarers.rules.exchange.Answer answer =
                    answer("{\"id\":" + id + ",\"policy\":\"example.yes-when\",\"asOf\":\"2026-11-21\"}");
            assertThat(answer.problems()).extracting(Problem::path).containsExactly("$.id");
            assertThat(answer.json().get("id").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thing.agee | 1 | there is no such fact; did you mean thing.age?",
                "thing.age | \"20\" | must be a whole number, 0 to 150, without quotation marks",
                "thing.age | 20.5 | must be a whole number, 0 to 150",
                "thing.age | 99999999999 | must be a whole number, 0 to 150",
                "thing.age | -1 | must be a whole number, 0 to 150",
                "thing.age | 1e99999999 | must be a whole number, 0 to 150, without quotation marks",
                "thing.net | 100 | must be an amount in pounds as text in quotation marks, such as \"204.00\"",
                "thing.net | \"1e2\" | must be an amount in pounds as text in quotation marks, such as \"204.00\"",
                "thing.net | \" 1\" | must be an amount in pounds as text in quotation marks, such as \"204.00\"",
                "thing.net | \"1.005\" | must be an amount in pounds as text in quotation marks, such as \"204.00\"",
                "thing.net | \"£1\" | must be an amount in pounds as text in quotation marks, such as \"204.00\"",
                "thing.hours | 169 | must be a number with at most 9 decimals, 0 hours to 168 hours",
                "thing.wet | \"yes\" | must be true or false, without quotation marks",
                "thing.colour | \"REDD\" | must be one of RED, GREEN, BLUE, GREY; did you mean RED?",
                "thing.colour | \"red\" | must be one of RED, GREEN, BLUE, GREY; did you mean RED?",
                "thing.colour | 1 | must be one of RED, GREEN, BLUE, GREY",
                "thing.spots | \"RED\" | must be a list in square brackets; an empty list says none of them",
                "thing.place | \"nowhere\" | must be a letter and two digits",
                "thing.place | 1 | must be text in quotation marks: a letter and two digits",
                "thing.last-seen | \"2026-02-30\" | must be a day that exists, written as text, year-month-day, such as"
                        + " \"2026-11-21\"",
                "thing.last-seen | \"2026-11-22\" | must not lie after the date asked about, 2026-11-21"
            })
    void an_answer_that_a_fact_cannot_have_is_one_problem_with_place_value_and_remedy(
            String fact, String value, String message) {
        assertThat(problems("\"" + fact + "\":" + value))
                .extracting(Problem::path, Problem::message)
                .containsExactly(tuple("$.facts['" + fact + "']", message));
        assertThat(problems("\"" + fact + "\":" + value).get(0).value()).isNotEmpty();
    }

    @Test
    void each_wrong_element_of_a_set_is_a_problem_with_its_own_place() {
        assertThat(problems("\"thing.spots\":[\"RED\",\"RED\",null,\"PINK\"]"))
                .extracting(Problem::path, Problem::value, Problem::message)
                .containsExactly(
                        tuple(
                                "$.facts['thing.spots'][1]",
                                "RED",
                                "stands in the list a second time; keep one of the two"),
                        tuple("$.facts['thing.spots'][2]", "null", "each must be one of RED, GREEN, BLUE, GREY"),
                        tuple("$.facts['thing.spots'][3]", "PINK", "each must be one of RED, GREEN, BLUE, GREY"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_in_the_order_of_the_contract() {
        assertThat(answer(
                                "{\"facts\":{\"thing.net\":\"9\",\"thing.gross\":\"1\",\"thing.age\":\"x\"},\"situation\":{\"carrer\":{}},"
                                        + "\"asOf\":\"1999-12-31\",\"policy\":\"example.yes-when\",\"title\":\"x\"}")
                        .problems())
                .extracting(Problem::path)
                .containsExactly("$.title", "$.situation.carrer", "$.facts['thing.age']", "$.asOf");
        assertThat(answer("{\"asOf\":20261121,\"situation\":[],\"facts\":[]}").problems())
                .extracting(Problem::path)
                .containsExactly("$.policy", "$.asOf", "$.situation", "$.facts");
        assertThat(answer("{\"policy\":\"example.yes-whenn\",\"asOf\":\"2026-02-30\"}")
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "there is no policy with this id; did you mean example.yes-when?",
                        "must be a day that exists, written as text, year-month-day, such as \"2026-11-21\"");
    }

    @Test
    void what_the_engine_refuses_is_reported_as_it_says_it() {
        assertThat(problems("\"thing.net\":\"9\",\"thing.gross\":\"1\""))
                .extracting(Problem::path)
                .containsExactly("$.facts['thing.net']");
    }

    @Test
    void a_request_that_is_no_object_is_a_problem() {
        for (String request : List.of("42", "[]", "null", "\"x\"")) {
            assertThat(answer(request).problems())
                    .extracting(Problem::message)
                    .containsExactly("a request must be an object in braces");
        }
    }

    @Test
    void a_problem_answer_has_an_id_and_problems_and_nothing_else() {
        assertThat(about("\"thing.wet\":1").json())
                .hasToString("{\"id\":\"c\",\"problems\":[{\"path\":\"$.facts['thing.wet']\",\"value\":\"1\","
                        + "\"message\":\"must be true or false, without quotation marks\"}]}");
        assertThat(about("\"thing.wet\":1").text())
                .isEqualTo("c: 1 problem\n"
                        + "  $.facts['thing.wet']: must be true or false, without quotation marks (was: 1)");
    }

    @Test
    void a_very_long_list_of_problems_is_cut() {
        StringBuilder facts = new StringBuilder("\"thing.wet\":1");
        for (int i = 0; i < 50_000; i++) {
            facts.append(",\"thing.w").append(i).append("\":1");
        }
        assertThat(problems(facts.toString())).hasSize(101);
    }

    @Test
    void text_for_people_has_the_outcome_its_meaning_what_to_ask_and_why() {
        assertThat(about("\"thing.age\":20,\"thing.net\":\"5\"").text()).isEqualTo("""
                        c: Is it so?
                          policy      example.yes-when
                          date        21 November 2026
                          answer      UNDETERMINED: it depends on what is not known yet
                          holds until no end: the calendar alone never changes it

                        Still possible
                          YES: the answer is yes
                          NO: the answer is no

                        To ask, in this order
                          Which spots?  (thing.spots; ask the carer)

                        Why
                          ? (1) YES (the answer is yes), when  [Example text 1]
                            ? all of these
                              ✓ its age is at least 18: 20
                              ✓ its net price is at most £100.00: £5.00
                              ? its spots include red: unknown
                          ? otherwise NO (the answer is no)  [Example text 2]

                        Sources
                          Example text 1
                          Example text 2""");
    }

    @Test
    void control_characters_of_an_id_do_not_reach_a_terminal() {
        assertThat(answer("{\"id\":\"a\\u001b[31m\",\"policy\":\"example.yes-when\",\"asOf\":\"2026-11-21\"}")
                        .text())
                .startsWith("a\\u001b[31m: Is it so?")
                .doesNotContain("\u001b");
    }
}
