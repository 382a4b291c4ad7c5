package org.opencarers.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Salt SALT = Salt.of("5".repeat(64));
    private static final PolicyVersion RULES = new PolicyVersion("england.sharing", "a".repeat(64));

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    private static Receipt receipt(PolicyVersion rules, LocalDate day, Salt salt, String capacity, String basis) {
        return Receipt.of(
                rules,
                day,
                salt,
                Map.of(
                        "$.patient.capacity", Optional.of(text(capacity)),
                        "$.patient.age", Optional.empty(),
                        "$.consents", Optional.of(text(capacity)),
                        "$.consents[*].status", Optional.of(text(capacity))),
                Map.of("bases", text(basis), "outcomes", text("SHARE")));
    }

    private static Receipt receipt() {
        return receipt(RULES, DAY, SALT, "LACKS", "EXPLICIT_CONSENT");
    }

    private static List<String> problems(JsonNode json) {
        try {
            return List.of("read: " + Receipt.read(json));
        } catch (InvalidDocumentException invalid) {
            return invalid.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void it_is_one_line_with_the_rules_and_the_day_and_otherwise_digits() {
        assertThat(receipt().text().replaceAll("[0-9a-f]{64}", "#"))
                .isEqualTo("{\"answer\":{\"bases\":\"#\",\"outcomes\":\"#\"},\"asOf\":\"2026-11-21\",\"digest\":\"#\","
                        + "\"facts\":{\"$.consents\":\"#\",\"$.consents[*].status\":\"#\",\"$.patient.age\":\"#\","
                        + "\"$.patient.capacity\":\"#\"},\"format\":\"carers-receipt/1\","
                        + "\"policy\":{\"id\":\"england.sharing\",\"version\":\"#\"},\"saltCommitment\":\"#\"}");
    }

    @Test
    void what_was_written_is_read_as_the_same_whatever_its_spacing() {
        String spaced = CarersJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(receipt().json());
        Receipt read = Receipt.read(CarersJson.parse(spaced));
        assertThat(read)
                .isEqualTo(receipt())
                .hasSameHashCodeAs(receipt())
                .hasToString(receipt().text());
        assertThat(read.policy()).isEqualTo(RULES);
        assertThat(read.asOf()).isEqualTo(DAY);
    }

    @Test
    void receipts_that_differ_in_anything_are_not_equal() {
        assertThat(receipt())
                .isNotEqualTo(receipt(RULES, DAY.plusDays(1), SALT, "LACKS", "EXPLICIT_CONSENT"))
                .isNotEqualTo(receipt(RULES, DAY, SALT, "HAS", "EXPLICIT_CONSENT"))
                .isNotEqualTo(receipt(RULES, DAY, SALT, "LACKS", "NO_BASIS"));
    }

    @Test
    void a_receipt_that_was_changed_is_refused_wherever_it_was_changed() {
        String other = "b".repeat(64);
        for (String changed : List.of(
                receipt().text().replace("2026-11-21", "2026-11-22"),
                receipt().text().replace(RULES.version(), other),
                receipt().text().replace("england.sharing", "scotland.sharing"),
                receipt().text().replace(receipt().saltCommitment(), other),
                receipt().text().replace("$.patient.age", "$.patient.Age"),
                receipt().text().replace("\"outcomes\"", "\"outcome\""),
                receipt().text().replaceFirst(receipt().facts().get("$.patient.age"), other),
                receipt().text().replaceFirst(receipt().answer().get("bases"), other),
                receipt().text().replace(receipt().digest(), other))) {
            assertThat(problems(CarersJson.parse(changed)))
                    .as(changed)
                    .containsExactly("$.digest: is not the digest of this receipt, which was changed since it was"
                            + " written; find the original");
        }
    }

    @Test
    void everything_that_is_wrong_with_a_receipt_is_said_at_once() {
        ObjectNode broken = receipt().json();
        broken.put("format", "carers-receipt/2").put("asOf", "21 November").put("saltCommitment", 5);
        broken.putObject("policy").put("version", "3");
        broken.put("facts", "none");
        broken.putObject("answer").put("bases", "EXPLICIT_CONSENT");
        assertThat(problems(broken))
                .containsExactly(
                        "$.format: must be \"carers-receipt/1\", the only format that this version reads",
                        "$.policy.id: must be the id of a policy",
                        "$.policy.version: must be 64 hexadecimal digits; give the receipt as it was written",
                        "$.asOf: must be a date such as 2026-11-21",
                        "$.saltCommitment: must be 64 hexadecimal digits; give the receipt as it was written",
                        "$.facts: must be an object in braces",
                        "$.answer.bases: must be 64 hexadecimal digits; give the receipt as it was written");
    }

    @Test
    void what_is_no_receipt_is_refused() {
        assertThat(problems(text("receipt"))).containsExactly("$: must be a receipt, an object in braces");
        ObjectNode more = receipt().json().put("outcome", "SHARE");
        more.remove("digest");
        assertThat(problems(more))
                .containsExactly(
                        "$.outcome: there is no such property in a receipt", "$: lacks digest; give a whole receipt");
    }

    @Test
    void a_replay_of_the_same_is_the_same() {
        Replay replay = new Replay(receipt(), receipt());
        assertThat(replay.same()).isTrue();
        assertThat(replay.samePolicy()).isTrue();
        assertThat(replay.sameDay()).isTrue();
        assertThat(replay.facts()).isEmpty();
        assertThat(replay.answer()).isEmpty();
    }

    @Test
    void a_replay_names_each_difference_and_nothing_else() {
        Replay facts = new Replay(receipt(), receipt(RULES, DAY, SALT, "HAS", "EXPLICIT_CONSENT"));
        assertThat(facts.same()).isFalse();
        assertThat(facts.facts())
                .as("a list is not named beside the property in it")
                .containsExactly("$.consents[*].status", "$.patient.capacity");
        assertThat(facts.answer()).isEmpty();
        Replay answer = new Replay(receipt(), receipt(RULES, DAY, SALT, "LACKS", "NO_BASIS"));
        assertThat(answer.same()).isFalse();
        assertThat(answer.facts()).isEmpty();
        assertThat(answer.answer()).containsExactly("bases");
        Replay day = new Replay(receipt(), receipt(RULES, DAY.plusDays(1), SALT, "LACKS", "EXPLICIT_CONSENT"));
        assertThat(List.of(day.same(), day.sameDay(), day.samePolicy())).containsExactly(false, false, true);
        PolicyVersion others = new PolicyVersion("england.sharing", "b".repeat(64));
        Replay rules = new Replay(receipt(), receipt(others, DAY, SALT, "LACKS", "EXPLICIT_CONSENT"));
        assertThat(List.of(rules.same(), rules.sameDay(), rules.samePolicy())).containsExactly(false, true, false);
    }

    @Test
    void a_path_that_only_one_of_the_receipts_has_is_a_difference() {
        Receipt more = Receipt.of(RULES, DAY, SALT, Map.of("$.new", Optional.empty()), Map.of());
        Receipt less = Receipt.of(RULES, DAY, SALT, Map.of(), Map.of());
        assertThat(new Replay(more, less).facts()).containsExactly("$.new");
        assertThat(new Replay(less, more).facts()).containsExactly("$.new");
    }

    @Test
    void receipts_with_two_salts_are_not_compared() {
        Receipt other = receipt(RULES, DAY, Salt.of("6".repeat(64)), "LACKS", "EXPLICIT_CONSENT");
        assertThat(other.facts().values())
                .doesNotContainAnyElementsOf(receipt().facts().values());
        assertThatThrownBy(() -> new Replay(receipt(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one salt");
    }
}
