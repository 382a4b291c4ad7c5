package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Example;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.sharing.Sharing;
import tools.jackson.databind.JsonNode;

/** The policies of sharing, described like all others though no engine holds them. */
class SharingPoliciesTest {

    private static final Sharing SHARING = new Sharing();
    private static final DecisionEngine ENGINE =
            DecisionEngine.of(Example.pack(Example.policy("example.wet", Example.WET)
                    .otherwise(Example.Answer.NO)
                    .citing(Example.TEXT)
                    .build()));
    private static final PolicyExchange EXCHANGE = new PolicyExchange(ENGINE, SHARING.policies(), SHARING::proof);

    private static Answer describe(String id) {
        return EXCHANGE.describe(id, Optional.of("2026-11-21"));
    }

    @Test
    void the_list_in_words_has_them_under_a_heading_of_their_own() {
        assertThat(EXCHANGE.list(Optional.empty()).text().lines().map(line -> line.replaceAll(" {2,}.*", "")))
                .containsExactly(
                        "example.wet",
                        "",
                        "Asked all together by ./carers share, and not by decide",
                        "england.sharing",
                        "england.sharing.gates",
                        "england.sharing.who-decides",
                        "england.sharing.last-gates",
                        "england.sharing.local-rules");
        assertThat(EXCHANGE.list(Optional.of("1899-12-31")).text())
                .endsWith("✗ 31 December 1899: england.sharing.local-rules covers 1 January 1900 onwards");
    }

    @Test
    void the_list_in_json_has_what_a_program_can_ask_decide_for_and_nothing_else() {
        assertThat(EXCHANGE.list(Optional.empty()).json()).hasSize(1);
        assertThat(EXCHANGE.list(Optional.empty()).json())
                .isEqualTo(new PolicyExchange(ENGINE).list(Optional.empty()).json());
    }

    @Test
    void each_is_described_with_its_rules_and_their_sources() {
        assertThat(describe("england.sharing.gates").text())
                .contains("What would be told, to this recipient alone?\n  policy      england.sharing.gates\n")
                .contains("\n  safe side   never disclose\n")
                .contains("\n  (10) HARM_VETO (")
                .contains("\n    - harm by the recipient is feared: yes\n")
                .doesNotContain("Does not knowing");
        for (String id : new String[] {"england.sharing.gates", "england.sharing.who-decides", "england.sharing"}) {
            assertThat(describe(id).json().get("rules"))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.get("citations")).isNotEmpty());
        }
    }

    @Test
    void the_order_in_which_they_are_given_does_not_tell_which_one_is_proved() {
        List<Policy<?>> reversed = new ArrayList<>(SHARING.policies());
        Collections.reverse(reversed);
        PolicyExchange exchange = new PolicyExchange(ENGINE, reversed, SHARING::proof);

        assertThat(exchange.describe("england.sharing", Optional.empty()).json().has("proof"))
                .isTrue();
        assertThat(exchange.describe("england.sharing.local-rules", Optional.empty())
                        .json()
                        .has("proof"))
                .isFalse();
    }

    @Test
    void the_one_that_says_what_may_be_told_has_the_proof_in_words() {
        String text = describe("england.sharing").text();
        assertThat(text)
                .startsWith("May this be told to this recipient, for this purpose, now?\n")
                .contains(
                        "\n\nDoes not knowing ever share what knowing would not?\n  found       no: proved for every case.")
                .contains("\n  version     " + SHARING.version().version() + "\n")
                .contains("\n  Local cells: the 5 that are facts (sharing-cell.…)")
                .contains("\n  sharing-patient.capacity: unknown, compared with 4 answers\n")
                .contains("\n  sharing-recipient.identity-verified: no, compared with 1 answer\n")
                .doesNotContain("Fails open");
        assertThat(EXCHANGE.describe("england.sharing", Optional.empty()).text())
                .contains("\n\nDoes not knowing ever share what knowing would not?\n");
    }

    @Test
    void the_proof_is_there_as_json_and_in_no_other_policy() {
        JsonNode proof = describe("england.sharing").json().get("proof");
        assertThat(proof.propertyNames())
                .containsExactly(
                        "proved",
                        "outcome",
                        "version",
                        "factsThatMayBeUnknown",
                        "comparisons",
                        "nodes",
                        "unknowns",
                        "counterexamples",
                        "scope");
        assertThat(proof.get("proved").booleanValue()).isTrue();
        assertThat(proof.get("counterexamples")).isEmpty();
        assertThat(proof.get("unknowns").get(0))
                .hasToString("{\"fact\":\"sharing.jurisdiction\",\"standsForUnknown\":\"UNKNOWN\","
                        + "\"comparedWith\":[\"ENGLAND\",\"ELSEWHERE\"],\"leavesOpen\":[]}");
        assertThat(describe("england.sharing.gates").json().has("proof")).isFalse();
        assertThat(describe("example.wet").json().has("proof")).isFalse();
    }

    @Test
    void a_name_that_is_nearly_theirs_is_suggested() {
        assertThat(describe("england.sharin").problems())
                .extracting(Problem::message)
                .containsExactly("there is no policy with this id; did you mean england.sharing?");
    }

    @Test
    void to_decide_one_of_them_is_one_problem_that_names_share() {
        DecideExchange exchange = new DecideExchange(ENGINE);
        for (String id : new String[] {"england.sharing", "england.sharing.who-decides"}) {
            Answer answer = exchange.answer(
                    CarersJson.parse("{\"policy\": \"" + id + "\", \"asOf\": \"2026-11-21\", \"facts\": {}}"));
            assertThat(answer.problems())
                    .extracting(Problem::describe)
                    .containsExactly(
                            "$.policy: is not decided about a situation, but about what a sharing document asks for;"
                                    + " give the document to ./carers share (was: " + id + ")");
        }
    }
}
