package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.Problem;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.StaffReader;
import tools.jackson.databind.JsonNode;

class ShareExchangeTest {

    private static final ShareExchange EXCHANGE = new ShareExchange(new Sharing());

    /** A mother, to whom an adult patient lets the team explain the care plan; the patient's risk to himself is high. */
    private static final String MOTHER = """
            {"id": "m", "asOf": "2026-11-21", "jurisdiction": "ENGLAND",
             "patient": {"alive": true, "age": 34, "status": "COMMUNITY", "capacity": "PRESUMED"},
             "recipient": {"ref": "mother", "age": 60, "identityVerified": true, "roles": [], "accompaniedBy": []},
             "ask": {"items": ["CARE_PLAN", "DIAGNOSIS", "RISK_TO_SELF", "LISTEN"],
                     "contains": {"CARE_PLAN": ["THIRD_PARTY_OTHER"]}, "labels": {}, "purpose": "CARE_SUPPORT",
                     "channel": "IN_PERSON", "direction": "TEAM_TO_RECIPIENT", "intendsToTell": []},
             "consents": [{"id": "c1", "decision": "PERMIT", "items": ["CARE_PLAN"], "purposes": ["CARE_SUPPORT"],
                           "recipient": "mother", "author": "PATIENT", "authorRef": "patient", "madeOn": "2026-09-01",
                           "validFrom": "2026-09-01", "validTo": null, "reviewDue": "2027-03-01", "status": "ACTIVE",
                           "form": "RECORDED_CONVERSATION", "capacityWhenMade": "HAD_CAPACITY", "voluntary": "YES",
                           "informed": "YES", "provenance": "OWN_RECORD", "supersedes": null, "notOnwardTo": []}],
             "known": [], "recordedDecisions": [],
             "risk": {"toSelf": "HIGH", "toOthers": "NONE", "toChild": "NONE", "fromRecipient": "NONE"},
             "law": {"courtOrderRestrictsRecipient": false}}""";

    private static Answer answer(String request) {
        return EXCHANGE.answer(CarersJson.parse(request));
    }

    private static JsonNode item(int place) {
        return answer(MOTHER).json().get("items").get(place);
    }

    private static JsonNode explained(int place) {
        return answer(MOTHER).json().get("explanation").get("items").get(place);
    }

    @Test
    void an_answer_has_exactly_the_properties_of_the_contract_in_their_order() {
        JsonNode json = answer(MOTHER).json();
        assertThat(json.propertyNames())
                .containsExactly("id", "asOf", "items", "alwaysAvailable", "carerMessage", "citations", "explanation");
        assertThat(json.get("asOf").stringValue()).isEqualTo("2026-11-21");
        assertThat(json.get("alwaysAvailable").toString())
                .isEqualTo("[\"LISTEN\",\"GENERAL_INFORMATION\",\"CARER_OWN_SUPPORT\"]");
        assertThat(json.get("carerMessage").stringValue())
                .isEqualTo(
                        "Here is what I can tell you about: care plan. Please keep it private. I can also listen, give"
                                + " general information, and help you get support for yourself.");
        assertThat(json.get("citations").isArray()).isTrue();
        assertThat(json.get("citations").get(0).isString()).isTrue();
    }

    @Test
    void a_shared_item_says_what_is_owed_and_its_parts_are_rows_of_their_own() {
        assertThat(item(0))
                .hasToString("{\"item\":\"CARE_PLAN\",\"outcome\":\"SHARE\",\"basis\":\"EXPLICIT_CONSENT\","
                        + "\"obligations\":[\"RECORD_WHAT_WAS_SHARED_WITH_WHOM_WHY\",\"MINIMUM_NECESSARY\","
                        + "\"REMIND_RECIPIENT_TO_KEEP_PRIVATE\",\"REDACT:THIRD_PARTY_OTHER\","
                        + "\"HUMAN_CHECK_OF_REDACTION\"]}");
        assertThat(item(1))
                .hasToString("{\"item\":\"THIRD_PARTY_OTHER\",\"outcome\":\"WITHHOLD\",\"basis\":\"THIRD_PARTY\","
                        + "\"obligations\":[]}");
    }

    @Test
    void a_withheld_item_has_neither_route_nor_role_and_a_referred_one_has_both() {
        assertThat(item(2))
                .hasToString("{\"item\":\"DIAGNOSIS\",\"outcome\":\"WITHHOLD\",\"basis\":\"OUT_OF_SCOPE_ITEM\","
                        + "\"obligations\":[\"SEEK_OR_REVISIT_CONSENT\",\"RECORD_REQUEST_AND_DECISION\"]}");
        assertThat(item(3))
                .hasToString("{\"item\":\"RISK_TO_SELF\",\"outcome\":\"REFER\",\"route\":\"URGENT\","
                        + "\"to\":\"RESPONSIBLE_CLINICIAN\",\"basis\":\"NEEDS_JUDGEMENT_SERIOUS_HARM_SELF\","
                        + "\"obligations\":[\"ASSESS_CAPACITY_NOW\",\"REVISIT_CONSENT_EXPLAIN_BENEFITS\","
                        + "\"RECORD_DECISION_EITHER_WAY\"]}");
        assertThat(answer(MOTHER).json().get("items")).hasSize(5);
    }

    @Test
    void the_explanation_tells_staff_the_source_the_evidence_and_what_to_do() {
        JsonNode carePlan = explained(0);
        assertThat(carePlan.propertyNames())
                .containsExactly(
                        "item",
                        "part",
                        "meaning",
                        "citations",
                        "needsExpertReview",
                        "evidence",
                        "next",
                        "lawfulness",
                        "checklists");
        assertThat(carePlan.get("part").booleanValue()).isFalse();
        assertThat(carePlan.get("meaning").stringValue()).contains("agreed");
        assertThat(carePlan.get("citations").get(0).get("certainty").stringValue())
                .isEqualTo("PRIMARY");
        assertThat(carePlan.get("needsExpertReview").booleanValue()).isFalse();
        assertThat(carePlan.get("evidence")).hasToString("[\"c1\"]");
        assertThat(carePlan.get("next")).hasSize(6);
        assertThat(carePlan.get("next").get(0).stringValue()).isEqualTo("it may be told now");
        assertThat(carePlan.get("next").get(4).stringValue())
                .isEqualTo("before telling it, take out: what is from or about somebody else");
    }

    @Test
    void what_to_do_next_depends_on_the_answer() {
        assertThat(explained(1).get("part").booleanValue()).isTrue();
        assertThat(explained(1).get("next")).hasToString("[\"leave it out of what is told\"]");
        assertThat(explained(2).get("next").get(0).stringValue()).isEqualTo("do not tell it now");
        assertThat(explained(3).get("next").get(0).stringValue())
                .isEqualTo("ask the responsible clinician to decide, at once: you can act now and record it after");
        JsonNode sent = answer(MOTHER.replace("\"ENGLAND\"", "\"WALES\"")).json();
        assertThat(sent.get("explanation")
                        .get("items")
                        .get(0)
                        .get("next")
                        .get(0)
                        .stringValue())
                .isEqualTo("ask information governance to decide, in the ordinary course of work");
    }

    @Test
    void in_words_each_item_has_its_answer_its_reason_and_what_to_do() {
        assertThat(answer(MOTHER).text())
                .startsWith("m: What may be told?\n"
                        + "  date        21 November 2026\n"
                        + "  recipient   mother\n"
                        + "  purpose     care support\n"
                        + "\n"
                        + "Care plan (CARE_PLAN): SHARE, EXPLICIT_CONSENT\n")
                .contains("\n  rests on c1\n  → it may be told now\n")
                .contains(
                        "\n\nWhat is from or about somebody else (THIRD_PARTY_OTHER, a part): WITHHOLD, THIRD_PARTY\n")
                .contains("\n\nRisk to self (RISK_TO_SELF): REFER, NEEDS_JUDGEMENT_SERIOUS_HARM_SELF\n")
                .contains(
                        "\n\nAlways open\n  listening to the carer\n  general information\n  the carer's own support\n")
                .contains("\n\nWhat to say to the carer\n  Here is what I can tell you about: care plan. ")
                .contains("\n\nSources\n  ");
        assertThat(answer(MOTHER.replace(" \"purpose\": \"CARE_SUPPORT\",", "")).text())
                .contains("\n  purpose     not known\n");
    }

    @ParameterizedTest
    @CsvSource({
        "CARE_SUPPORT, care support",
        "STATUTORY_S132A, the copy of what a community patient is told (Mental Health Act 1983 s.132A)",
        "PROTECT_FROM_SERIOUS_HARM, protecting somebody from serious harm"
    })
    void a_purpose_reads_as_people_speak_of_it(String purpose, String words) {
        assertThat(answer(MOTHER.replace("\"purpose\": \"CARE_SUPPORT\"", "\"purpose\": \"" + purpose + '"'))
                        .text())
                .contains("\n  purpose     " + words + "\n");
    }

    @Test
    void what_is_told_says_on_what_it_is_lawful_and_what_is_not_told_does_not() {
        assertThat(explained(0).get("lawfulness"))
                .hasToString("{\"situation\":\"CONSENTED_SHARING\",\"meaning\":\"whoever may decide agreed to it\","
                        + "\"commonLaw\":[{\"code\":\"EXPLICIT_CONSENT\",\"ground\":\"explicit consent\","
                        + "\"citations\":[{\"text\":\"NHS England IG guidance\",\"certainty\":\"SECONDARY\"}]}],"
                        + "\"publicBody\":[{\"code\":\"6(1)(e)+9(2)(h)\",\"ground\":\"Art.6(1)(e) with Art.9(2)(h), and"
                        + " not consent in the sense of the UK GDPR\",\"citations\":[{\"text\":\"NHS England, RCGP\","
                        + "\"certainty\":\"SECONDARY\"}]}],\"charity\":[]}");
        assertThat(explained(2).get("lawfulness").isNull()).isTrue();
        assertThat(explained(3).get("lawfulness").isNull()).isTrue();
        assertThat(answer(MOTHER).text())
                .contains("\n  lawful in common law: explicit consent  [NHS England IG guidance (secondary)]\n")
                .contains(
                        "\n  lawful under the UK GDPR, for a public body: Art.6(1)(e) with Art.9(2)(h), and not consent")
                .contains("\n  lawful: nothing personal is told, so no ground is needed\n");
    }

    @Test
    void a_referral_has_its_checklist_with_what_is_open() {
        JsonNode checklist = explained(3).get("checklists").get(0);
        assertThat(checklist.get("obligation").stringValue()).isEqualTo("RECORD_DECISION_EITHER_WAY");
        assertThat(checklist.get("lines").get(0))
                .hasToString("{\"record\":\"what harm threatens, and how soon\",\"said\":\"to the patient: high\","
                        + "\"open\":true,\"citations\":[{\"text\":\"DHSC consensus 2021"
                        + " (\\\"usually\\\" respect)\",\"certainty\":\"SECONDARY\"}]}");
        assertThat(explained(0).get("checklists")).isEmpty();
        assertThat(answer(MOTHER).text())
                .contains(
                        "\n  to record the decision, whichever way it goes:\n    [ ] what harm threatens, and how soon: to"
                                + " the patient: high  [DHSC consensus 2021 (\"usually\" respect) (secondary)]\n")
                .contains(
                        "\n    [x] what may be told to whom; the decision opens nothing else: risk to self, to mother  [");
    }

    @Test
    void staff_who_may_not_see_harm_flags_get_an_answer_without_them_and_somebody_to_hand_it_to() {
        String feared = MOTHER.replace("\"fromRecipient\": \"NONE\"", "\"fromRecipient\": \"ALLEGED_ABUSE\"");
        ShareExchange cautious = new ShareExchange(new Sharing(), StaffReader.WITHOUT_HARM_FLAGS);
        Answer hidden = cautious.answer(CarersJson.parse(feared));
        Answer notSaid = cautious.answer(CarersJson.parse(MOTHER.replace(", \"fromRecipient\": \"NONE\"", "")));
        assertThat(hidden.json()).isEqualTo(notSaid.json());
        assertThat(hidden.text())
                .isEqualTo(notSaid.text())
                .contains("\n\nWhat is not told\n  hand it to the named professional when ");
        assertThat(hidden.json().get("explanation").get("handOver").stringValue())
                .isEqualTo("NAMED_PROFESSIONAL");
        assertThat(answer(feared).json().get("explanation").has("handOver")).isFalse();
        assertThat(answer(feared).text()).contains("HARM_VETO").doesNotContain("What is not told");
    }

    @Test
    void a_rule_that_awaits_an_expert_says_so() {
        String lacking = MOTHER.replace("\"PRESUMED\"", "\"LACKS\"")
                .replace("\"DIAGNOSIS\"", "\"GENERAL_CONDITION_AND_PROGNOSIS\"");
        assertThat(answer(lacking).text())
                .contains(
                        "\n\nGeneral condition and prognosis (GENERAL_CONDITION_AND_PROGNOSIS): REFER, REASONABLE_ASSUMPTION_CLOSE_PERSON\n")
                .contains("\n  this rule still needs review by an expert\n");
        assertThat(answer(lacking).json().get("explanation").get("items").findValuesAsString("needsExpertReview"))
                .contains("true");
    }

    @Test
    void words_of_the_request_cannot_steer_a_terminal() {
        String text = answer(
                        MOTHER.replace("\"mother\"", "\"mo\\u001b[31mther\"").replace("\"c1\"", "\"c\\u00071\""))
                .text();
        assertThat(text).contains("  recipient   mo\\u001b[31mther\n").contains("  rests on c\\u00071\n");
        assertThat(text.codePoints()).noneMatch(point -> Character.isISOControl(point) && point != '\n');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "7", "7.50", "-1"})
    void the_id_is_echoed_as_it_was_given(String id) {
        String request = MOTHER.replace("\"id\": \"m\"", "\"id\": " + id);
        assertThat(answer(request).problems()).isEmpty();
        assertThat(answer(request).json().get("id")).hasToString(id);
        assertThat(answer("{\"id\":" + id + "}").json().get("id")).hasToString(id);
    }

    @Test
    void without_an_id_it_is_null_and_the_answer_is_the_same() {
        JsonNode with = answer(MOTHER).json();
        JsonNode without = answer(MOTHER.replace("\"id\": \"m\", ", "")).json();
        assertThat(without.get("id").isNull()).isTrue();
        assertThat(without.get("items")).isEqualTo(with.get("items"));
    }

    @ParameterizedTest
    @CsvSource({"true", "{}", "[1]", "1E1000000000", "'\" \"'"})
    void what_cannot_be_an_id_is_a_problem(String id) {
        assertThat(answer(MOTHER.replace("\"id\": \"m\"", "\"id\": " + id)).problems())
                .extracting(Problem::path)
                .containsExactly("$.id");
    }

    @Test
    void everything_that_is_wrong_with_a_document_is_told_at_once() {
        Answer answer = answer("""
                {"id": "w", "jurisdiction": "KENT", "recipient": {"relation": "PARENT"}, "note": 1,
                 "ask": {"items": ["CARE_PLAN"], "purpose": "CURIOSITY"}}""");
        assertThat(answer.problems())
                .extracting(Problem::path, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("$", null),
                        tuple("$.jurisdiction", "KENT"),
                        tuple("$.recipient", null),
                        tuple("$.note", "1"),
                        tuple("$.ask.purpose", "CURIOSITY"));
        assertThat(answer.json().propertyNames()).containsExactly("id", "problems");
        assertThat(answer.json().get("id").stringValue()).isEqualTo("w");
        assertThat(answer.text())
                .startsWith("w: 5 problems\n  $")
                .contains("\n  $: lacks asOf; ")
                .contains("\n  $.recipient: lacks ref; ");
    }

    @Test
    void items_that_nobody_knows_are_told_together_with_everything_else() {
        Answer answer = answer("""
                {"id": "w", "asOf": "2026-11-21", "recipient": {"ref": "mother"},
                 "known": [{"item": "MEDICATION_NAME", "provenance": "GUESS"}],
                 "ask": {"items": ["CARE_PLANN", "listen"], "purpose": "CARE_SUPORT"}}""");
        assertThat(answer.problems())
                .extracting(Problem::path, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("$.ask.purpose", "CARE_SUPORT"),
                        tuple("$.ask.items[0]", "CARE_PLANN"),
                        tuple("$.ask.items[1]", "listen"),
                        tuple("$.known[0].item", "MEDICATION_NAME"),
                        tuple("$.known[0].provenance", "GUESS"));
        assertThat(answer.text())
                .contains("is no item of the catalogue; did you mean CARE_PLAN?")
                .contains("must be a word in capital letters");
    }

    @Test
    void an_item_that_nobody_knows_is_a_problem_and_nothing_is_answered() {
        Answer answer = answer(MOTHER.replace("\"DIAGNOSIS\"", "\"DIAGNOSES\""));
        assertThat(answer.problems()).extracting(Problem::path).containsExactly("$.ask.items[1]");
        assertThat(answer.json().has("items")).isFalse();
        assertThat(answer.json().get("id").stringValue()).isEqualTo("m");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "DIAGNOSIS", "RISK | "DIAGNOSES", "RISK | did you mean DIAGNOSIS?
            "items": ["CARE_PLAN"], "purposes" | "items": ["ALL_PERSONEL"], "purposes" | did you mean ALL_PERSONAL?
            "known": [] | "known": [{"item": "MEDICATION_NAME"}] | did you mean MEDICATION_NAMES?
            "DIAGNOSIS", "RISK | "HOROSCOPE", "RISK | write one of LISTEN, GEN_CONDITION, GEN_COPING_ADVICE, GEN_CRISIS
            """)
    void the_nearest_item_is_suggested_and_where_none_is_near_all_are_named(String right, String wrong, String remedy) {
        assertThat(MOTHER).contains(right);
        assertThat(answer(MOTHER.replace(right, wrong)).problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("is no item of the catalogue; " + remedy);
    }

    @Test
    void what_is_no_document_is_a_problem() {
        assertThat(answer("42").problems())
                .extracting(Problem::describe)
                .containsExactly("$: must be an object in braces (was: 42)");
    }
}
