package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.Problem;
import org.opencarers.law.england.England;
import org.opencarers.law.gb.GreatBritain;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.receipt.DecidedBy;
import org.opencarers.rules.receipt.PackVersion;
import org.opencarers.rules.receipt.PolicyVersion;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Salt;
import tools.jackson.databind.JsonNode;

class ReceiptExchangeTest {

    private static final ReceiptExchange EXCHANGE = new ReceiptExchange(DecisionEngine.of());
    private static final Salt SALT = Salt.of("5".repeat(64));
    private static final String REQUEST = "{\"id\":7,\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"mother\"},"
            + "\"ask\":{\"items\":[\"WHEREABOUTS\"],\"purpose\":\"CARE_SUPPORT\"}}";

    private static JsonNode json(String text) {
        return CarersJson.parse(text);
    }

    private static JsonNode receipt() {
        return EXCHANGE.receipt(json(REQUEST), SALT).json();
    }

    private static List<String> problems(ReplayAnswer replayed) {
        assertThat(replayed.same()).isFalse();
        return replayed.answer().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void a_receipt_as_text_is_the_same_as_in_json() {
        Answer answer = EXCHANGE.receipt(json(REQUEST), SALT);
        assertThat(answer.problems()).isEmpty();
        assertThat(json(answer.text())).isEqualTo(answer.json());
    }

    @Test
    void the_same_question_gives_the_same_receipt_again() {
        ReplayAnswer replayed = EXCHANGE.replay(receipt(), json(REQUEST), SALT);
        assertThat(replayed.same()).isTrue();
        assertThat(replayed.answer().text())
                .startsWith("The same question gives the same receipt, byte for byte.\n")
                .contains("\n  policy      england.sharing\n")
                .contains("\n  packs       england.sharing 1.0.0\n")
                .endsWith("\n  date        21 November 2026");
        JsonNode found = replayed.answer().json();
        assertThat(found.get("same").asBoolean()).isTrue();
        assertThat(found.get("receipt")).isEqualTo(receipt().get("digest"));
        assertThat(found.get("then")).isEqualTo(found.get("now"));
        assertThat(found.get("packs")).isEmpty();
        assertThat(found.get("facts")).isEmpty();
        assertThat(found.get("answer")).isEmpty();
    }

    @Test
    void what_differs_is_named_and_its_values_are_not() {
        ReplayAnswer replayed = EXCHANGE.replay(
                receipt(),
                json(REQUEST.replace("7", "8").replace("11-21", "11-22").replace("mother", "uncle")),
                SALT);
        assertThat(replayed.same()).isFalse();
        assertThat(replayed.answer().text())
                .startsWith("The same question no longer gives the same receipt.\n")
                .contains("\n  date        22 November 2026, then 21 November 2026\n  answer      the same\n")
                .endsWith("\n\nFacts that are not as they were\n  $.asOf\n  $.id\n  $.recipient.ref")
                .doesNotContain("mother", "uncle");
        assertThat(replayed.answer().json().get("facts").valueStream().map(JsonNode::asString))
                .containsExactly("$.asOf", "$.id", "$.recipient.ref");
    }

    @Test
    void an_answer_that_differs_is_told_by_its_parts() {
        ReplayAnswer replayed = EXCHANGE.replay(receipt(), json(REQUEST.replace("WHEREABOUTS", "LISTEN")), SALT);
        assertThat(replayed.answer().text())
                .contains("\n  answer      not the same\n")
                .endsWith("\n\nParts of the answer that are not as they were\n  bases\n  carerMessage\n  items\n"
                        + "  obligations\n  outcomes");
    }

    @Test
    void another_version_of_the_rules_is_told() {
        PolicyVersion older = new PolicyVersion("england.sharing", "0".repeat(64));
        Receipt kept = Receipt.of(DecidedBy.of(older, List.of()), LocalDate.of(2026, 11, 21), SALT, Map.of(), Map.of());
        ReplayAnswer replayed = EXCHANGE.replay(kept.json(), json(REQUEST), SALT);
        String now = receipt().get("policy").get("version").asString();
        assertThat(replayed.same()).isFalse();
        assertThat(replayed.answer().text()).contains("\n  version     " + now + ", then " + older.version() + "\n");
        assertThat(replayed.answer().json().get("then").get("version").asString())
                .isEqualTo(older.version());
        assertThat(replayed.answer().json().get("now").get("version").asString())
                .isEqualTo(now);
        assertThat(replayed.answer().text())
                .contains(
                        "\n\nPacks that are not as they were\n  england.sharing: 1.0.0 (its jar cannot be told), then none\n\n");
        assertThat(replayed.answer().json().get("packs").valueStream().map(JsonNode::asString))
                .containsExactly("england.sharing");
    }

    @Test
    void all_problems_of_receipt_and_request_are_told_at_once() {
        assertThat(problems(EXCHANGE.replay(json("[]"), json("{\"asOf\":\"2026-11-21\"}"), SALT)))
                .containsExactly(
                        "$: must be a receipt, an object in braces",
                        "$: lacks recipient and ask; give what must be there");
    }

    @Test
    void another_salt_is_a_problem_and_no_difference() {
        assertThat(problems(EXCHANGE.replay(receipt(), json(REQUEST), Salt.of("6".repeat(64)))))
                .containsExactly("$.saltCommitment: is not made with the salt that was given; give the salt of this"
                        + " receipt");
    }

    private static final ReceiptExchange NATIONAL = new ReceiptExchange(DecisionEngine.of(new GreatBritain()));
    private static final String ALLOWANCE =
            "{\"id\":7,\"policy\":\"gb.carers-allowance\",\"asOf\":\"2026-11-21\"," + "\"facts\":{\"carer.age\":45}}";

    @Test
    void a_decision_has_a_receipt_and_is_made_again_like_an_answer_about_sharing() {
        JsonNode kept = NATIONAL.receipt(json(ALLOWANCE), SALT).json();
        ReplayAnswer same = NATIONAL.replay(kept, json(ALLOWANCE), SALT);
        assertThat(same.same()).isTrue();
        assertThat(same.answer().text())
                .contains("\n  policy      gb.carers-allowance\n", "\n  packs       gb 1.0.0\n");
        ReplayAnswer younger = NATIONAL.replay(kept, json(ALLOWANCE.replace("45", "15")), SALT);
        assertThat(younger.same()).isFalse();
        assertThat(younger.answer().text())
                .contains("\n\nFacts that are not as they were\n  $.facts['carer.age']\n\n")
                .contains("\n\nParts of the answer that are not as they were\n");
    }

    @Test
    void a_replay_fills_facts_when_they_were_filled_then() {
        DecisionEngine engine = DecisionEngine.of(new England(), new Vocabulary());
        JsonNode request = json("{\"policy\":\"england.duty-to-meet-carer-needs\",\"asOf\":\"2026-11-21\"}");
        JsonNode kept = new ReceiptExchange(engine, Fill.FROM_EARLIER_DECISIONS)
                .receipt(request, SALT)
                .json();
        assertThat(kept.get("filled").asBoolean()).isTrue();
        assertThat(new ReceiptExchange(engine).replay(kept, request, SALT).same())
                .isTrue();
    }

    @Test
    void a_receipt_and_a_document_that_do_not_fit_together_are_told_so_and_nothing_else() {
        JsonNode decided = NATIONAL.receipt(json(ALLOWANCE), SALT).json();
        assertThat(problems(NATIONAL.replay(receipt(), json(ALLOWANCE), SALT)))
                .containsExactly("$.policy: is for a request to decide; the receipt is of sharing: give the sharing"
                        + " document");
        assertThat(problems(NATIONAL.replay(decided, json(REQUEST), SALT)))
                .containsExactly("$.policy: must be gb.carers-allowance, of which the receipt is; give the request that"
                        + " was decided");
        assertThat(problems(NATIONAL.replay(
                        decided, json(ALLOWANCE.replace("gb.carers-allowance", "gb.carers-leave")), SALT)))
                .containsExactly("$.policy: must be gb.carers-allowance, of which the receipt is; give the request that"
                        + " was decided");
    }

    @Test
    void packs_that_a_receipt_rests_on_and_that_are_not_loaded_are_named_with_what_to_load() {
        DecidedBy both = DecidedBy.of(
                new PolicyVersion("northshire.break", "0".repeat(64)),
                List.of(
                        new PackVersion("northshire", "1.0.0", Optional.of("a".repeat(64))),
                        new PackVersion("southshire", "2.1.0", Optional.empty()),
                        new PackVersion("gb", "1.0.0", Optional.empty())));
        JsonNode kept = Receipt.of(both, LocalDate.of(2026, 11, 21), SALT, Map.of(), Map.of())
                .json();
        String request =
                ALLOWANCE.replace("gb.carers-allowance", "northshire.break").replace("carer.age", "nobody.knows");
        assertThat(problems(NATIONAL.replay(kept, json(request), SALT)))
                .containsExactly("$.policy: the receipt rests on northshire 1.0.0 (SHA-256 " + "a".repeat(64)
                        + "), southshire 2.1.0 (its jar cannot be told), which are not loaded; load them, on the command line with"
                        + " --plugins");
    }

    @Test
    void a_policy_that_its_pack_no_longer_has_is_a_problem_of_the_request() {
        JsonNode decided = NATIONAL.receipt(json(ALLOWANCE), SALT).json();
        DecisionEngine engine = DecisionEngine.of(new Vocabulary());
        assertThat(problems(new ReceiptExchange(engine).replay(decided, json(ALLOWANCE), SALT)))
                .containsExactly(
                        "$.policy: the receipt rests on gb 1.0.0 (its jar cannot be told), which is not loaded; load it, on the"
                                + " command line with --plugins");
        JsonNode gone = Receipt.of(
                        DecidedBy.of(
                                new PolicyVersion("gb.widows", "0".repeat(64)),
                                List.of(new PackVersion("gb", "0.9.0", Optional.empty()))),
                        LocalDate.of(2026, 11, 21),
                        SALT,
                        Map.of(),
                        Map.of())
                .json();
        assertThat(problems(NATIONAL.replay(gone, json(ALLOWANCE.replace("carers-allowance", "widows")), SALT)))
                .singleElement()
                .asString()
                .startsWith("$.policy: there is no policy with this id; ");
    }

    @Test
    void a_request_to_decide_with_problems_has_no_receipt() {
        Answer answer = NATIONAL.receipt(json(ALLOWANCE.replace("45", "450")), SALT);
        assertThat(answer.problems()).singleElement().extracting(Problem::path).isEqualTo("$.facts['carer.age']");
        assertThat(answer.receipt(SALT)).isEmpty();
    }

    @Test
    void an_item_that_does_not_exist_is_a_problem() {
        Answer answer = EXCHANGE.receipt(json(REQUEST.replace("WHEREABOUTS", "GOSSIP")), SALT);
        assertThat(answer.problems()).singleElement().extracting(Problem::path).isEqualTo("$.ask.items[0]");
    }
}
