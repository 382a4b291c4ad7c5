package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.json.CarersJson;
import org.opencarers.law.england.England;
import org.opencarers.law.gb.GreatBritain;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Computation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DeclaredFacts;
import org.opencarers.rules.Example;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.receipt.PackVersion;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Replay;
import org.opencarers.rules.receipt.Salt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Receipts of decisions about situations. */
class DecisionReceiptsTest {

    private static final Salt SALT = Salt.of("5".repeat(64));

    /** Asks for a fact of each kind, and rests on two. */
    private static final Policy<Example.Answer> POLICY = Example.policy(
                    "example.all",
                    AGE,
                    WET,
                    Example.HOURS,
                    Example.NET,
                    Example.GROSS,
                    Example.COLOUR,
                    Example.SPOTS,
                    Example.LAST_SEEN,
                    Example.PLACE)
            .rule(Rule.clause("1")
                    .when(AGE.atLeast(18))
                    .then(Example.Answer.YES)
                    .citing(TEXT.at("1")))
            .rule(Rule.clause("2")
                    .when(WET.isTrue())
                    .then(Example.Answer.PERHAPS)
                    .citing(TEXT.at("2")))
            .otherwise(Example.Answer.NO)
            .citing(TEXT)
            .build();

    private static final DecisionEngine ENGINE = DecisionEngine.of(Example.pack(POLICY));
    private static final DecisionEngine NATIONAL =
            DecisionEngine.of(new England(), new GreatBritain(), new Vocabulary());

    private static final String LEAST = """
        {"policy": "example.all", "asOf": "2026-11-21"}\
        """;

    private static final String FULL = """
        {"id": "case-7", "policy": "example.all", "asOf": "2026-11-21", "facts": {
          "thing.age": 18, "thing.wet": true, "thing.hours": 35.5, "thing.net": "204.10", "thing.gross": "300.00",
          "thing.colour": "BLUE", "thing.spots": ["RED", "BLUE"], "thing.last-seen": "2026-11-02",
          "thing.place": "L01"}}\
        """;

    private static Receipt receipt(DecisionEngine engine, Fill fill, JsonNode request) {
        Answer answer = new DecideExchange(engine, fill).answer(request);
        assertThat(answer.problems()).isEmpty();
        return answer.receipt(SALT).orElseThrow();
    }

    private static Receipt receipt(DecisionEngine engine, String request) {
        return receipt(engine, Fill.NOTHING, CarersJson.parse(request));
    }

    private static Receipt receipt(String request) {
        return receipt(ENGINE, request);
    }

    private static Replay replay(String was, String is) {
        assertThat(FULL).contains(was);
        return new Replay(receipt(FULL), receipt(FULL.replace(was, is)));
    }

    private static String shape(Receipt receipt) {
        return receipt.text().replaceAll("[0-9a-f]{64}", "#");
    }

    @Test
    void all_receipts_of_a_policy_and_day_differ_in_nothing_but_digits() {
        assertThat(shape(receipt(LEAST))).isEqualTo(shape(receipt(FULL))).contains("\"asOf\":\"2026-11-21\"");
        assertThat(receipt(LEAST).facts().keySet())
                .containsExactly(
                        "$.facts['thing.age']",
                        "$.facts['thing.colour']",
                        "$.facts['thing.gross']",
                        "$.facts['thing.hours']",
                        "$.facts['thing.last-seen']",
                        "$.facts['thing.net']",
                        "$.facts['thing.place']",
                        "$.facts['thing.spots']",
                        "$.facts['thing.wet']",
                        "$.id");
    }

    @Test
    void nothing_that_was_asked_or_answered_stands_in_it() {
        assertThat(receipt(FULL).text())
                .doesNotContain("case-7", "35.5", "204", "300", "BLUE", "RED", "2026-11-02", "L01")
                .doesNotContain("YES", "PERHAPS", "NO", "Example text", "Is it so?");
    }

    /** The commitments are those of the program sha256sum on the text of the list of salt, path and value. */
    @Test
    void a_commitment_can_be_checked_by_hand() {
        Receipt receipt = receipt(LEAST.replace("}", ", \"facts\": {\"thing.age\": 18}}"));
        assertThat(receipt.facts())
                .containsEntry(
                        "$.facts['thing.age']", "a60f68316ee03cdc7decbcf3566ad60b79cadc113edf1b2394acc828c318769a")
                .containsEntry(
                        "$.facts['thing.wet']", "e412e7d3377c84e55091b934b92b1e2de2da103bbe14b84b05fcbdad838ae70e");
        assertThat(receipt.answer())
                .containsEntry("outcome", "b4821fd9a4d8717e1d73436394762c4d6abdaa326cc3ea5e4185044dad1c3e9c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"age", "wet", "hours", "net", "gross", "colour", "spots", "last-seen", "place"})
    void a_fact_that_becomes_unknown_is_named_and_no_other(String fact) {
        ObjectNode fewer = (ObjectNode) CarersJson.parse(FULL);
        fewer.withObject("/facts").remove("thing." + fact);
        Replay replay = new Replay(receipt(FULL), receipt(ENGINE, Fill.NOTHING, fewer));
        assertThat(replay.facts()).containsExactly("$.facts['thing." + fact + "']");
        assertThat(List.of(replay.same(), replay.samePolicy(), replay.samePacks()))
                .containsExactly(false, true, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"case-7\"|\"case-8\"|$.id",
                "35.5|35.6|$.facts['thing.hours']",
                "204.10|204.11|$.facts['thing.net']",
                "BLUE\", \"thing.spots|RED\", \"thing.spots|$.facts['thing.colour']",
                "[\"RED\", \"BLUE\"]|[\"RED\"]|$.facts['thing.spots']",
                "11-02|11-03|$.facts['thing.last-seen']",
                "\"thing.wet\": true|\"thing.wet\": {\"value\": true, \"by\": \"NURSE\"}|$.facts['thing.wet']"
            })
    void a_value_that_changes_is_named_and_no_other(String was, String is, String path) {
        assertThat(replay(was, is).facts()).containsExactly(path);
    }

    @Test
    void whose_judgement_an_answer_is_and_of_which_day_belongs_to_it() {
        String judged = FULL.replace("\"thing.wet\": true", "\"thing.wet\": {\"value\": true, \"by\": \"NURSE\"}");
        String day = judged.replace("\"NURSE\"", "\"NURSE\", \"on\": \"2026-11-20\"");
        String doctor = judged.replace("NURSE", "DOCTOR");
        for (String other : List.of(day, doctor)) {
            assertThat(new Replay(receipt(judged), receipt(other)).facts()).containsExactly("$.facts['thing.wet']");
        }
    }

    @Test
    void the_day_from_which_an_age_is_counted_belongs_to_it() {
        String born = """
            {"policy": "gb.carers-allowance", "asOf": "2026-11-21",
             "situation": {"carer": {"dateOfBirth": "1981-03-02"}}}\
            """;
        Receipt one = receipt(NATIONAL, born);
        Receipt other = receipt(NATIONAL, born.replace("03-02", "03-03"));
        assertThat(new Replay(one, other).facts()).containsExactly("$.facts['carer.age']");
        Receipt given = receipt(
                NATIONAL,
                "{\"policy\": \"gb.carers-allowance\", \"asOf\": \"2026-11-21\", \"facts\": {\"carer.age\": 45}}");
        assertThat(new Replay(one, given).facts()).containsExactly("$.facts['carer.age']");
    }

    @Test
    void what_is_written_otherwise_and_means_the_same_makes_no_difference() {
        assertThat(replay("35.5", "35.50").same()).isTrue();
        assertThat(replay("[\"RED\", \"BLUE\"]", "[\"BLUE\", \"RED\"]").same()).isTrue();
        assertThat(replay("\"thing.age\": 18, \"thing.wet\": true,", "\"thing.wet\": true, \"thing.age\": 18,")
                        .same())
                .isTrue();
        assertThat(replay("\"case-7\", ", "\"case-7\", \"situation\": null, ").same())
                .isTrue();
        assertThat(receipt(FULL.replace("\"case-7\"", "7"))).isEqualTo(receipt(FULL.replace("\"case-7\"", "\"7\"")));
    }

    @Test
    void what_the_policy_does_not_list_makes_no_difference() {
        DecisionEngine more =
                DecisionEngine.of(Example.pack(POLICY, Example.yesWhen(Example.WEEKS.atLeast(1), Example.WEEKS)));
        assertThat(receipt(more, FULL.replace("\"thing.age\"", "\"thing.weeks\": 3, \"thing.age\"")))
                .isEqualTo(receipt(FULL));
    }

    @Test
    void every_part_of_an_answer_has_a_commitment() {
        assertThat(receipt(FULL).answer().keySet())
                .containsExactly(
                        "citations",
                        "explanation",
                        "faults",
                        "missing",
                        "notModelled",
                        "outcome",
                        "possible",
                        "validUntil",
                        "value");
        assertThat(replay("18", "17").answer()).containsExactly("citations", "explanation", "outcome", "possible");
        assertThat(replay("\"thing.age\": 18,", "").answer())
                .containsExactly("citations", "explanation", "missing", "outcome", "possible");
        assertThat(replay("35.5", "35.6").answer()).isEmpty();
    }

    @Test
    void the_policy_the_constraints_and_the_code_are_its_version() {
        Receipt alone = receipt(
                DecisionEngine.of(made("example", contributions -> contributions.policy(POLICY), "thing.*")), FULL);
        Receipt otherwise =
                receipt(DecisionEngine.of(Example.pack(POLICY.withOtherwise(Example.Answer.PERHAPS))), FULL);
        assertThat(alone.policy()).isNotEqualTo(receipt(FULL).policy());
        assertThat(otherwise.policy()).isNotEqualTo(receipt(FULL).policy());
        assertThat(receipt(computing(facts -> Optional.of(true)), COMPUTED).policy())
                .isNotEqualTo(receipt(computing(new Counting()), COMPUTED).policy())
                .isEqualTo(receipt(computing(facts -> Optional.of(false)), COMPUTED)
                        .policy());
    }

    @Test
    void the_packs_on_which_the_answer_rests_are_named_and_no_order_of_packs_matters() {
        List<PolicyPack> packs = new ArrayList<>(
                List.of(Example.pack(POLICY), made("stranger", contributions -> {}), new GreatBritain()));
        Receipt receipt = receipt(DecisionEngine.of(packs.toArray(new PolicyPack[0])), FULL);
        Collections.reverse(packs);
        assertThat(receipt(DecisionEngine.of(packs.toArray(new PolicyPack[0])), FULL))
                .isEqualTo(receipt);
        assertThat(receipt.packs()).containsExactly(new PackVersion("example", "0", Optional.empty()));
    }

    private static final BooleanFact COUNTED =
            Fact.of("counted.counted", "Is it so?", Informant.CARER).yesOrNo("it is so", "it is not so");
    private static final String COMPUTED = """
        {"policy": "counted.policy", "asOf": "2026-11-21", "facts": {"thing.age": 3}}\
        """;

    /** Says yes when it is first called, and never again: what code must not do. */
    private static final class Counting implements Computation<Boolean> {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public Optional<Boolean> compute(DeclaredFacts facts) {
            return Optional.of(calls.incrementAndGet() == 1);
        }
    }

    private static DecisionEngine computing(Computation<Boolean> code) {
        Policy<Example.Answer> policy = Example.policy("counted.policy", COUNTED)
                .rule(Rule.clause("1")
                        .when(COUNTED.isTrue())
                        .then(Example.Answer.YES)
                        .citing(TEXT))
                .otherwise(Example.Answer.NO)
                .citing(TEXT)
                .build();
        return DecisionEngine.of(made(
                "counted",
                contributions -> contributions
                        .policy(policy)
                        .computing(ComputedFact.of(COUNTED).from(AGE).by(code)),
                "thing.*"));
    }

    private static PolicyPack made(String id, Consumer<Contributions> contributed, String... facts) {
        return new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made(id, facts);
            }

            @Override
            public void contribute(Contributions contributions) {
                contributed.accept(contributions);
            }
        };
    }

    @Test
    void it_is_of_the_very_answer_that_was_given_whatever_the_code_of_a_pack_would_say_next() {
        Answer answer = new DecideExchange(computing(new Counting())).answer(CarersJson.parse(COMPUTED));
        assertThat(answer.json().get("outcome").asString()).isEqualTo("YES");
        assertThat(answer.receipt(SALT).orElseThrow().answer())
                .containsEntry("outcome", "b4821fd9a4d8717e1d73436394762c4d6abdaa326cc3ea5e4185044dad1c3e9c");
    }

    @Test
    void what_code_reads_is_committed_to_and_what_it_gives_is_not() {
        Receipt receipt = receipt(computing(facts -> facts.value(AGE).map(age -> age > 2)), COMPUTED);
        assertThat(receipt.facts().keySet())
                .containsExactly("$.facts['counted.counted']", "$.facts['thing.age']", "$.id");
        assertThat(receipt.facts().get("$.facts['counted.counted']"))
                .isEqualTo(receipt(computing(facts -> Optional.empty()), COMPUTED)
                        .facts()
                        .get("$.facts['counted.counted']"));
    }

    @Test
    void a_fault_of_the_code_is_a_part_of_the_answer() {
        Receipt silent = receipt(computing(facts -> Optional.empty()), COMPUTED);
        Receipt failing = receipt(
                computing(facts -> {
                    throw new IllegalStateException();
                }),
                COMPUTED);
        assertThat(new Replay(silent, failing).answer()).containsExactly("explanation", "faults");
    }

    @Test
    void facts_that_are_filled_are_told_and_what_fills_them_is_part_of_the_version() {
        JsonNode request = CarersJson.parse("""
            {"policy": "england.duty-to-meet-carer-needs", "asOf": "2026-11-21"}\
            """);
        Receipt plain = receipt(NATIONAL, Fill.NOTHING, request);
        Receipt filled = receipt(NATIONAL, Fill.FROM_EARLIER_DECISIONS, request);
        assertThat(List.of(plain.decidedBy().filled(), filled.decidedBy().filled()))
                .containsExactly(false, true);
        assertThat(filled.policy()).isNotEqualTo(plain.policy());
        assertThat(plain.facts()).doesNotContainKey("$.facts['assessment.completed']");
        assertThat(filled.facts()).containsKey("$.facts['assessment.completed']");
        assertThat(filled.facts().keySet()).containsAll(plain.facts().keySet());
    }

    @Test
    void a_refusal_has_none() {
        for (String refused : Map.of("2026-11-21", "1990-01-01", "example.all", "example.none").entrySet().stream()
                .map(change -> LEAST.replace(change.getKey(), change.getValue()))
                .toList()) {
            assertThat(new DecideExchange(ENGINE)
                            .answer(CarersJson.parse(refused))
                            .receipt(SALT))
                    .isEmpty();
        }
    }
}
