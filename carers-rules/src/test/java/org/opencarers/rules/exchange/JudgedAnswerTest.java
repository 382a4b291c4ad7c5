package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.NET;
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
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;

/** Answers that say whose judgement they are. */
class JudgedAnswerTest {

    private static final DecideExchange EXCHANGE = new DecideExchange(
            DecisionEngine.of(pack(yesWhen(Condition.all(WET.isTrue(), AGE.atLeast(18)), WET, AGE, NET))));

    private static Answer about(String facts) {
        return EXCHANGE.answer(CarersJson.parse(
                "{\"policy\":\"example.yes-when\",\"asOf\":\"2026-11-21\",\"facts\":{" + facts + "}}"));
    }

    private static List<JsonNode> read(Answer answer) {
        return answer.json()
                .get("explanation")
                .get("parts")
                .get(0)
                .get("parts")
                .get(0)
                .get("parts")
                .valueStream()
                .map(part -> part.get("read").get(0))
                .toList();
    }

    @Test
    void the_judgement_stands_beside_the_value_in_the_explanation() {
        Answer answer = about("\"thing.wet\":{\"value\":true,\"by\":\"SOCIAL_WORKER\",\"on\":\"2026-11-02\"},"
                + "\"thing.age\":{\"value\":20,\"by\":null,\"on\":\"2026-11-21\"}");
        assertThat(answer.json().get("outcome").stringValue()).isEqualTo("YES");
        assertThat(read(answer))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"fact\":\"thing.wet\",\"question\":\"Is it wet?\",\"value\":true,"
                                + "\"by\":\"SOCIAL_WORKER\",\"on\":\"2026-11-02\"}",
                        "{\"fact\":\"thing.age\",\"question\":\"How old is it?\",\"value\":20,\"on\":\"2026-11-21\"}");
        assertThat(answer.text())
                .contains(
                        "✓ it is wet (as judged by the social worker on 2 November 2026)",
                        "✓ its age is at least 18: 20 (as judged on 21 November 2026)");
    }

    @Test
    void a_value_that_is_null_is_unknown_whoever_has_judged() {
        Answer answer = about("\"thing.wet\":{\"value\":null,\"by\":\"NURSE\"},\"thing.age\":20");
        assertThat(answer.json().get("missing").toString()).isEqualTo("[\"thing.wet\"]");
        assertThat(read(answer).get(0))
                .hasToString("{\"fact\":\"thing.wet\",\"question\":\"Is it wet?\",\"value\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\":20}                     |      | says neither by whom nor on which day; give by, on or both,"
                        + " or the plain answer alone",
                "{\"value\":20,\"by\":null}         |      | says neither by whom nor on which day; give by, on or both,"
                        + " or the plain answer alone",
                "{\"by\":\"NURSE\"}                 | .value | is missing; give the answer, or null when it is unknown",
                "{\"value\":\"20\",\"by\":\"NURSE\"} | .value | must be a whole number, 0 to 150, without quotation marks",
                "{\"value\":151,\"by\":\"NURSE\"}   | .value | must be a whole number, 0 to 150",
                "{\"value\":{},\"by\":\"NURSE\"}    | .value | must be a whole number, 0 to 150, without quotation marks",
                "{\"value\":20,\"by\":\"nurse\"}    | .by | must be a role in capital letters, words joined by"
                        + " underscores, such as \"SOCIAL_WORKER\"",
                "{\"value\":20,\"by\":7}            | .by | must be a role in capital letters, words joined by"
                        + " underscores, such as \"SOCIAL_WORKER\"",
                "{\"value\":20,\"on\":\"2026-02-30\"} | .on | must be a day that exists, written as text, year-month-day,"
                        + " such as \"2026-11-21\"",
                "{\"value\":20,\"on\":20261102}     | .on | must be a day that exists, written as text, year-month-day,"
                        + " such as \"2026-11-21\"",
                "{\"value\":null,\"on\":\"2026-11-22\"} | .on | must not lie after the date asked about, 2026-11-21",
                "{\"value\":20,\"by\":\"NURSE\",\"onn\":\"2026-11-02\"} | .onn | there is no such property; did you mean"
                        + " on?",
                "{\"value\":20,\"by\":\"NURSE\",\"reason\":1} | .reason | there is no such property; an answer with a"
                        + " judgement has value, by, on"
            })
    void what_is_wrong_with_it_is_one_problem_with_place_value_and_remedy(String given, String place, String message) {
        List<Problem> problems = about("\"thing.age\":" + given).problems();
        assertThat(problems)
                .extracting(Problem::path, Problem::message)
                .containsExactly(tuple("$.facts['thing.age']" + (place == null ? "" : place), message));
        assertThat(problems.get(0).value() == null)
                .as("only where something is missing there is nothing to show")
                .isEqualTo(message.startsWith("is missing"));
    }

    @Test
    void everything_that_is_wrong_with_it_is_told_at_once() {
        assertThat(about("\"thing.wet\":{\"valu\":true,\"by\":\"n\",\"on\":\"x\"},\"thing.age\":{},"
                                + "\"thing.net\":{\"value\":9,\"by\":\"NURSE\",\"on\":\"2027-01-01\"}")
                        .problems())
                .extracting(Problem::path)
                .containsExactly(
                        "$.facts['thing.wet'].valu",
                        "$.facts['thing.wet'].value",
                        "$.facts['thing.wet'].by",
                        "$.facts['thing.wet'].on",
                        "$.facts['thing.age'].value",
                        "$.facts['thing.age']",
                        "$.facts['thing.net'].on",
                        "$.facts['thing.net'].value");
    }

    @Test
    void without_a_date_to_ask_about_no_day_of_a_judgement_lies_after_it() {
        assertThat(EXCHANGE.answer(
                                CarersJson.parse(
                                        "{\"policy\":\"example.yes-when\",\"facts\":{\"thing.age\":{\"value\":1,"
                                                + "\"on\":\"2299-12-31\"},\"thing.wet\":{\"value\":true,\"on\":\"2300-01-01\"}}}"))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("$.asOf", "$.facts['thing.wet'].on");
    }
}
