package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of bad input is one clear problem, and the request after it is still answered. */
class BadInputTest {

    private static final String GOOD = "{\"id\":\"good\",\"policy\":\"gb.carers-allowance\",\"asOf\":\"2026-11-21\","
            + "\"facts\":{\"carer.nation\":\"ENGLAND\",\"carer.age\":15}}";
    private static final String GOOD_TO_SHARE = "{\"id\":\"good\",\"asOf\":\"2026-11-21\","
            + "\"recipient\":{\"ref\":\"mother\"},\"ask\":{\"items\":[\"LISTEN\"]}}";

    private static String about(String facts) {
        return "{\"id\":\"bad\",\"policy\":\"gb.carers-allowance\",\"asOf\":\"2026-11-21\",\"facts\":{" + facts + "}}";
    }

    private static String problemOf(String bad) {
        Run run = run("decide", bad, GOOD);
        assertThat(run.json().get(1).get("outcome").asString()).isEqualTo("NOT_ENTITLED");
        return run.onlyProblem(0);
    }

    private static String problemOfSharing(String bad) {
        Run run = run("share", bad, GOOD_TO_SHARE);
        assertThat(run.json().get(1).get("items").get(0).get("outcome").asString())
                .isEqualTo("SHARE");
        return run.onlyProblem(0);
    }

    private static Run run(String verb, String bad, String good) {
        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Run.withInput(bad + "\n" + good + "\n", verb, "--json", "-"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.json()).hasSize(2);
        return run;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"carer.agee\":40 | $.facts['carer.agee']: there is no such fact; did you mean carer.age? (was: 40)",
                "\"carer.nation\":\"ENGLND\" | $.facts['carer.nation']: must be one of ENGLAND, WALES, SCOTLAND,"
                        + " NORTHERN_IRELAND; did you mean ENGLAND? (was: ENGLND)",
                "\"carer.age\":\"forty\" | $.facts['carer.age']: must be a whole number, 0 to 150, without quotation marks"
                        + " (was: forty)",
                "\"carer.net-weekly-earnings\":204 | $.facts['carer.net-weekly-earnings']: must be an amount in pounds as"
                        + " text in quotation marks, such as \"204.00\" (was: 204)",
                "\"carer.full-time-education\":\"NO\" | $.facts['carer.full-time-education']: must be true or false,"
                        + " without quotation marks (was: NO)",
                "\"care.hours-per-week-for-one-person\":-1 | $.facts['care.hours-per-week-for-one-person']: must be a"
                        + " number with at most 9 decimals, 0 hours to 168 hours (was: -1)",
                "\"care.hours-per-week-for-one-person\":169 | $.facts['care.hours-per-week-for-one-person']: must be a"
                        + " number with at most 9 decimals, 0 hours to 168 hours (was: 169)",
                "\"cared-for.qualifying-benefits\":[\"DLA_CARE_MIDDLE\",\"DLA_CARE_MIDDLE\"] |"
                        + " $.facts['cared-for.qualifying-benefits'][1]: stands in the list a second time; keep one of the"
                        + " two (was: DLA_CARE_MIDDLE)",
                "\"carer.net-weekly-earnings\":\"200.00\",\"carer.gross-weekly-earnings\":\"150.00\" |"
                        + " $.facts['carer.net-weekly-earnings']: carer.net-weekly-earnings is never more than"
                        + " carer.gross-weekly-earnings; correct one of them or leave one out (was: £200.00)"
            })
    void a_fact_that_cannot_be_is_named_with_its_value_and_the_remedy(String facts, String problem) {
        assertThat(problemOf(about(facts))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"bad\" | $.id: the document ends too early",
                "not json | $: is not JSON",
                "{\"id\":\"bad\",\"id\":\"bad\"} | $.id: the same property stands here a second time",
                "{\"carer.age\":NaN} | $['carer.age']: is not JSON",
                "42 | $: a request must be an object in braces",
                "{\"policy\":\"gb.carers-allowanc\",\"asOf\":\"2026-11-21\"} | $.policy: there is no policy with this id; did"
                        + " you mean gb.carers-allowance?",
                "{\"policy\":\"gb.carers-allowance\"} | $.asOf: is missing; give the date",
                "{\"policy\":\"gb.carers-allowance\",\"asOf\":\"2026-02-30\"} | $.asOf: must be a day that exists",
                "{\"policy\":\"kmpt.carers-drop-in\",\"asOf\":\"2026-11-21\",\"notes\":1} | $.notes: there is no such"
                        + " property",
                "{\"policy\":\"kmpt.carers-drop-in\",\"asOf\":\"2026-11-21\",\"situation\":{\"carer\":"
                        + "{\"address\":{\"nation\":\"KENT\"}}}} | $.situation.carer.address.nation: must be one of ENGLAND",
                "{\"policy\":\"gb.carers-allowance\",\"asOf\":\"2026-11-21\",\"situation\":{\"carer\":"
                        + "{\"address\":{\"nation\":\"WALES\"}}},\"facts\":{\"carer.nation\":\"ENGLAND\"}} |"
                        + " $.facts['carer.nation']: the situation gives another answer"
            })
    void a_request_that_cannot_be_read_is_named_with_the_place(String bad, String problem) {
        assertThat(problemOf(bad)).startsWith(problem);
    }

    @Test
    void nobody_is_born_after_the_day_asked_about_whatever_age_is_given_beside() {
        assertThat(problemOf("{\"policy\":\"kmpt.carers-drop-in\",\"asOf\":\"2026-11-21\",\"situation\":{\"caredFor\":"
                        + "{\"dateOfBirth\":\"2026-11-22\"}},\"facts\":{\"cared-for.age\":40}}"))
                .contains("the date from which cared-for.age is counted lies after the date asked about, 2026-11-21");
    }

    @Test
    void a_contradiction_names_both_answers_and_where_the_situation_has_its_own() {
        assertThat(problemOf("{\"policy\":\"kmpt.carers-drop-in\",\"asOf\":\"2026-11-21\",\"situation\":{\"caredFor\":"
                        + "{\"dateOfBirth\":\"1992-06-01\"}},\"facts\":{\"cared-for.age\":15}}"))
                .isEqualTo("$.facts['cared-for.age']: the situation gives another answer to cared-for.age, by"
                        + " $.situation.caredFor.dateOfBirth; correct one of them or leave one out (was: 15; by the"
                        + " situation 34)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "decide | CARE_SITUATION | is a document of the format carers/1; give what stands under \"content\" as the"
                        + " \"situation\" of a request",
                "decide | SHARING_REQUEST | is a document of the format carers/1; give what stands under \"content\" to"
                        + " ./carers share",
                "decide | CARE_PLAN | is a document of the format carers/1 about which nothing is decided; give a request",
                "share | SHARING_REQUEST | is a document of the format carers/1; give what stands under \"content\"",
                "share | CARE_SITUATION | is a document of the format carers/1, of another kind than SHARING_REQUEST; give"
                        + " what stands under \"content\" of one of that kind"
            })
    void a_document_of_the_model_is_one_problem_that_says_what_to_give(String verb, String kind, String problem) {
        String envelope = "{\"format\":\"carers/1\",\"kind\":\"" + kind + "\",\"content\":{\"asOf\":\"2026-11-21\"}}";
        assertThat(run(verb, envelope, verb.equals("share") ? GOOD_TO_SHARE : GOOD)
                        .onlyProblem(0))
                .isEqualTo("$: " + problem + " (was: " + kind + ")");
    }

    @Test
    void dates_outside_the_law_that_is_covered_name_the_parameters_that_lack_a_value() {
        Run run =
                Run.withInput("{\"policy\":\"gb.carers-allowance\",\"asOf\":\"1990-01-01\"}", "decide", "--json", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get(0).has("outcome")).isFalse();
        assertThat(run.out()).contains("gb.carers-allowance.earnings-limit");
    }

    @Test
    void numbers_texts_and_nesting_beyond_all_measure_are_refused_quickly() {
        assertThat(problemOf(about("\"carer.age\":" + "9".repeat(900_000)))).contains("goes beyond what is read");
        assertThat(problemOf(about("\"carer.age\":" + "9".repeat(50_000_000))))
                .contains("is longer than 1000000 bytes");
        assertThat(problemOf(about("\"carer.age\":" + "[".repeat(100_000)))).contains("goes beyond what is read");
        assertThat(problemOf(about("\"carer.age\":1e1000000000")))
                .startsWith("$.facts['carer.age']: must be a whole number");
        assertThat(problemOf(
                        "{\"situation\":{\"caring\":{\"hoursPerWeek\":1e1000000000}},\"policy\":\"gb.carers-allowance\","
                                + "\"asOf\":\"2026-11-21\"}"))
                .startsWith("$.situation.caring.hoursPerWeek: must be a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "42 | $: must be an object in braces (was: 42)",
                "{\"id\":\"bad\" | $.id: the document ends too early",
                "{\"recipient\":{\"ref\":\"m\"},\"ask\":{\"items\":[\"LISTEN\"]}} | $: lacks asOf; ",
                "{\"asOf\":\"2026-02-30\",\"recipient\":{\"ref\":\"m\"},\"ask\":{\"items\":[\"LISTEN\"]}} | $.asOf: ",
                "{\"asOf\":\"2026-11-21\",\"recipient\":{},\"ask\":{\"items\":[\"LISTEN\"]}} | $.recipient: lacks ref; ",
                "{\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"m\"},\"ask\":{\"items\":[]}} | $.ask: lacks items; ",
                "{\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"m\"},\"ask\":{\"items\":[\"CARE_PLANN\"]}} |"
                        + " $.ask.items[0]: ",
                "{\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"m\"},\"ask\":{\"items\":[\"LISTEN\"],"
                        + "\"purpose\":\"CARE_SUPORT\"}} | $.ask.purpose: must be one of ",
                "{\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"m\"},\"ask\":{\"items\":[\"LISTEN\"]},"
                        + "\"consent\":[]} | $.consent: ",
                "{\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"m\"},\"ask\":{\"items\":[\"PROBLEM_LIST_ENTRY\"],"
                        + "\"labels\":{\"PROBLEM_LIST_ENTRY\":[\"GEN_CONDITION\"]}}} | $.ask.labels.PROBLEM_LIST_ENTRY[0]: ",
                "{\"policy\":\"kmpt.carers-drop-in\",\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"m\"},"
                        + "\"ask\":{\"items\":[\"LISTEN\"]}} | $.policy: "
            })
    void a_sharing_document_that_cannot_be_read_is_named_with_the_place(String bad, String problem) {
        assertThat(problemOfSharing(bad)).startsWith(problem);
    }
}
