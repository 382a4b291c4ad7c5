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

    private static final PackVersion NATION = new PackVersion("england.sharing", "1.0.0", Optional.of("d".repeat(64)));
    private static final PackVersion TRUST = new PackVersion("north-trust", "2.1", Optional.empty());
    private static final DecidedBy BOTH = DecidedBy.of(RULES, List.of(TRUST, NATION));

    private static Receipt receipt(PolicyVersion rules, LocalDate day, Salt salt, String capacity, String basis) {
        return receipt(DecidedBy.of(rules, List.of(NATION, TRUST)), day, salt, capacity, basis);
    }

    private static Receipt receipt(DecidedBy decidedBy, LocalDate day, Salt salt, String capacity, String basis) {
        return Receipt.of(
                decidedBy,
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
    void it_is_one_line_with_the_rules_the_packs_and_the_day_and_otherwise_digits() {
        assertThat(receipt().text().replaceAll("[0-9a-f]{64}", "#"))
                .isEqualTo("{\"answer\":{\"bases\":\"#\",\"outcomes\":\"#\"},\"asOf\":\"2026-11-21\",\"digest\":\"#\","
                        + "\"facts\":{\"$.consents\":\"#\",\"$.consents[*].status\":\"#\",\"$.patient.age\":\"#\","
                        + "\"$.patient.capacity\":\"#\"},\"filled\":false,\"format\":\"carers-receipt/1\","
                        + "\"packs\":[{\"id\":\"england.sharing\",\"sha256\":\"#\",\"version\":\"1.0.0\"},"
                        + "{\"id\":\"north-trust\",\"version\":\"2.1\"}],"
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
        assertThat(read.decidedBy()).isEqualTo(BOTH);
        DecidedBy filling = new DecidedBy(RULES, List.of(), true);
        Receipt filled = receipt(filling, DAY, SALT, "LACKS", "NO_BASIS");
        assertThat(Receipt.read(filled.json()).decidedBy()).isEqualTo(filling);
        assertThat(read.asOf()).isEqualTo(DAY);
    }

    @Test
    void receipts_that_differ_in_anything_are_not_equal() {
        assertThat(receipt())
                .isNotEqualTo(receipt(RULES, DAY.plusDays(1), SALT, "LACKS", "EXPLICIT_CONSENT"))
                .isNotEqualTo(receipt(RULES, DAY, SALT, "HAS", "EXPLICIT_CONSENT"))
                .isNotEqualTo(receipt(DecidedBy.of(RULES, List.of(NATION)), DAY, SALT, "LACKS", "EXPLICIT_CONSENT"))
                .isNotEqualTo(receipt(new DecidedBy(RULES, BOTH.packs(), true), DAY, SALT, "LACKS", "EXPLICIT_CONSENT"))
                .isNotEqualTo(receipt(RULES, DAY, SALT, "LACKS", "NO_BASIS"));
    }

    @Test
    void a_receipt_that_was_changed_is_refused_wherever_it_was_changed() {
        String other = "b".repeat(64);
        for (String changed : List.of(
                receipt().text().replace("2026-11-21", "2026-11-22"),
                receipt().text().replace(RULES.version(), other),
                receipt().text().replace("\"policy\":{\"id\":\"england", "\"policy\":{\"id\":\"scotland"),
                receipt().text().replace("north-trust", "south-trust"),
                receipt().text().replace("2.1", "2.2"),
                receipt().text().replace("d".repeat(64), other),
                receipt().text().replace("\"filled\":false", "\"filled\":true"),
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
        broken.put("facts", "none").put("filled", "no");
        broken.putArray("packs")
                .add("north-trust")
                .add(pack("north-trust", "2.1").put("sha256", "3").put("size", 7))
                .add(pack("north-trust", "2.1"))
                .add(pack("north-trust", "2.2"));
        broken.putObject("answer").put("bases", "EXPLICIT_CONSENT");
        assertThat(problems(broken))
                .containsExactly(
                        "$.format: must be \"carers-receipt/1\", the only format that this version reads",
                        "$.policy.id: must be the id of a policy",
                        "$.policy.version: must be 64 hexadecimal digits; give the receipt as it was written",
                        "$.packs[0].id: must be the id of a pack",
                        "$.packs[0].version: must be the version of a pack",
                        "$.packs[1].sha256: must be 64 hexadecimal digits; give the receipt as it was written",
                        "$.packs[1].size: there is no such property of a pack",
                        "$.packs[3].id: is the id of another pack in the list too",
                        "$.filled: must be true or false",
                        "$.asOf: must be a date such as 2026-11-21",
                        "$.saltCommitment: must be 64 hexadecimal digits; give the receipt as it was written",
                        "$.facts: must be an object in braces",
                        "$.answer.bases: must be 64 hexadecimal digits; give the receipt as it was written");
    }

    private static ObjectNode pack(String id, String version) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("version", version);
    }

    @Test
    void packs_that_are_no_list_are_a_problem() {
        assertThat(problems(receipt().json().put("packs", "north-trust")))
                .containsExactly("$.packs: must be a list of packs");
    }

    @Test
    void the_order_of_packs_is_that_of_their_ids_whoever_names_them() {
        assertThat(DecidedBy.of(RULES, List.of(TRUST, NATION, TRUST)))
                .isEqualTo(DecidedBy.of(RULES, List.of(NATION, TRUST)));
        PackVersion newer = new PackVersion("north-trust", "2.2", Optional.empty());
        assertThatThrownBy(() -> DecidedBy.of(RULES, List.of(TRUST, newer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two packs cannot have one id");
        assertThatThrownBy(() -> new PackVersion("north-trust", "2.2", Optional.of("3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but was given as 3");
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
        assertThat(replay.samePacks()).isTrue();
        assertThat(replay.packs()).isEmpty();
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
    void packs_that_are_not_the_same_are_named_as_they_were_and_as_they_are() {
        PackVersion rebuilt = new PackVersion("england.sharing", "1.0.0", Optional.of("e".repeat(64)));
        PackVersion other = new PackVersion("other-trust", "1", Optional.empty());
        Receipt now = receipt(DecidedBy.of(RULES, List.of(rebuilt, other)), DAY, SALT, "LACKS", "EXPLICIT_CONSENT");
        Replay replay = new Replay(receipt(), now);
        assertThat(List.of(replay.same(), replay.samePacks(), replay.samePolicy()))
                .containsExactly(false, false, true);
        assertThat(replay.packs())
                .containsExactly(
                        new PackChange("england.sharing", Optional.of(NATION), Optional.of(rebuilt)),
                        new PackChange("north-trust", Optional.of(TRUST), Optional.empty()),
                        new PackChange("other-trust", Optional.empty(), Optional.of(other)));
    }

    @Test
    void a_path_that_only_one_of_the_receipts_has_is_a_difference() {
        Receipt more = Receipt.of(BOTH, DAY, SALT, Map.of("$.new", Optional.empty()), Map.of());
        Receipt less = Receipt.of(BOTH, DAY, SALT, Map.of(), Map.of());
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
