package org.opencarers.conformance.teeth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.KeptDecision;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.sharing.SharingSeed;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.law.england.England;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.sharing.AskedFacts;
import org.opencarers.sharing.LocalRules;
import org.opencarers.sharing.LocalRuling;
import org.opencarers.sharing.SharingPack;
import tools.jackson.databind.node.ObjectNode;

/** What the law that old decisions can be made again tries, and how decisions are kept for it. */
class MadeAgainTest {

    private static final Subject SAMPLE = Subject.of(new SamplePack());

    @TempDir
    private Path folder = Path.of("");

    private static LawResult result(Subject subject) {
        return Laws.named("L26").check(subject, Effort.quick());
    }

    private static List<KeptDecision> changed(Consumer<ObjectNode> change) {
        return KeptDecision.of(SAMPLE).stream()
                .map(kept -> new KeptDecision(
                        kept.name(), kept.request(), kept.salt(), FalseReceipt.changed(kept.receipt(), change)))
                .toList();
    }

    @Test
    void it_says_how_many_questions_and_figures_were_tried() {
        assertThat(result(SAMPLE).outcome()).isEqualTo(LawOutcome.HELD);
        assertThat(result(SAMPLE).detail())
                .matches(
                        "in [0-9]+ questions; not asked of another Java machine, because no other Java machine is started"
                                + " with this effort; each of 3 changed figures gives another version");
        assertThat(Laws.named("L26").check(SAMPLE, Effort.usual()).detail())
                .matches("in [0-9]+ questions; 40 questions, also asked of another Java machine; each of 3 .*");
    }

    @Test
    void what_is_kept_is_one_decision_for_each_way_in_which_a_policy_ends() {
        List<KeptDecision> kept = KeptDecision.of(SAMPLE);
        assertThat(kept).hasSizeBetween(3, 5).doesNotHaveDuplicates();
        assertThat(kept).extracting(KeptDecision::name).allMatch(name -> name.startsWith("testkit-sample.grant-"));
        assertThat(kept.stream().map(decision -> decision.receipt().length() > 64))
                .containsOnly(true);
        assertThat(KeptDecision.of(SAMPLE)).isEqualTo(kept);
    }

    @Test
    void kept_decisions_of_today_come_out_the_same() {
        List<KeptDecision> kept = KeptDecision.of(SAMPLE);
        LawResult held = result(SAMPLE.keeping(kept));
        assertThat(held.outcome()).isEqualTo(LawOutcome.HELD);
        assertThat(held.detail()).endsWith("; kept decisions: " + kept.size() + " came out the same");
    }

    @Test
    void decisions_of_another_version_or_of_other_packs_are_told_and_not_held_against_the_pack() {
        List<KeptDecision> kept =
                new ArrayList<>(changed(receipt -> receipt.withObject("/policy").put("version", "0".repeat(64))));
        kept.addAll(changed(receipt -> receipt.withArray("/packs").removeAll()));
        LawResult held = result(SAMPLE.keeping(kept));
        assertThat(held.outcome()).isEqualTo(LawOutcome.HELD);
        assertThat(held.detail())
                .endsWith("; kept decisions: " + kept.size() + " are of another version or of other packs");
    }

    @Test
    void decisions_that_can_no_longer_be_asked_are_told() {
        KeptDecision gone = new KeptDecision(
                "gone",
                "{\"policy\": \"testkit-sample.gone\", \"asOf\": \"2026-11-21\"}",
                "5".repeat(64),
                KeptDecision.of(SAMPLE).get(0).receipt());
        KeptDecision older = new KeptDecision(
                "older",
                gone.request(),
                gone.salt(),
                changed(receipt -> receipt.withObject("/policy").put("version", "0".repeat(64)))
                        .get(0)
                        .receipt());
        assertThat(result(SAMPLE.keeping(List.of(older))).detail())
                .endsWith("; kept decisions: 1 can no longer be asked");
        assertThat(result(SAMPLE.keeping(List.of(gone))).text())
                .contains("FAILED", "the kept decision gone", "a refusal");
    }

    @Test
    void a_kept_decision_that_comes_out_otherwise_names_the_parts_of_the_answer_and_the_facts() {
        LawResult failed = result(SAMPLE.keeping(changed(receipt -> {
            receipt.withObject("/answer").put("validUntil", "0".repeat(64));
            receipt.withObject("/facts").put("$.facts['testkit-sample.age']", "0".repeat(64));
        })));
        assertThat(failed.text())
                .contains("FAILED", "the kept decision testkit-sample.grant-", "\"asOf\"")
                .contains("another answer in [validUntil], to other facts in [$.facts['testkit-sample.age']]");
    }

    @Test
    void a_kept_receipt_that_was_damaged_is_told() {
        KeptDecision kept = KeptDecision.of(SAMPLE).get(0);
        KeptDecision damaged = new KeptDecision(
                kept.name(), kept.request(), kept.salt(), kept.receipt().replace("1.0.0", "1.0.1"));
        assertThat(result(SAMPLE.keeping(List.of(damaged))).text())
                .contains("FAILED", "the receipt as it was written", "is not the digest of this receipt");
    }

    @Test
    void decisions_are_written_once_and_read_in_the_order_of_their_names() throws IOException {
        Path directory = folder.resolve("a/b");
        assertThat(KeptDecision.in(directory)).isEmpty();
        List<KeptDecision> kept = KeptDecision.of(SAMPLE);
        kept.forEach(decision -> decision.write(directory));
        List<KeptDecision> read = KeptDecision.in(directory);
        assertThat(read).extracting(KeptDecision::name).isSorted();
        assertThat(read).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(result(SAMPLE.keeping(read)).isFailed()).isFalse();
        Path first = kept.get(0).write(directory);
        Files.writeString(first, "{}");
        assertThat(kept.get(0).write(directory)).content().isEqualTo("{}");
        assertThatThrownBy(() -> KeptDecision.in(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(first + " must hold request, salt and receipt");
        Files.writeString(first, "nonsense");
        assertThatThrownBy(() -> KeptDecision.in(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(first + " is not JSON");
    }

    @Test
    void a_town_that_adds_no_policy_is_examined_by_the_policy_that_it_varies() {
        Subject town = Subject.of(new LocalSamplePack(), List.of(new SamplePack()));
        assertThat(result(town).detail()).matches("in [0-9]+ questions; not asked of another Java machine, .*");
        KeptDecision kept = KeptDecision.of(town).get(0);
        assertThat(Receipt.read(CarersJson.parse(kept.receipt())).packs())
                .extracting(pack -> pack.id())
                .containsExactly("testkit-sample", "testkit-town");
    }

    @Test
    void a_pack_that_restricts_sharing_is_examined_by_requests_about_sharing() {
        Subject trust = Subject.of(
                new PolicyPack() {
                    @Override
                    public PackDescriptor descriptor() {
                        return PackDescriptor.made("a-trust");
                    }

                    @Override
                    public void contribute(Contributions contributions) {
                        contributions.vary(Variation.restrict(LocalRules.POLICY)
                                .by(Rule.clause("1")
                                        .when(AskedFacts.ROLES.contains(RecipientRole.NEXT_OF_KIN))
                                        .then(LocalRuling.WITHHOLD)
                                        .citing(Citation.of("A Trust's own rule (invented)"))));
                    }
                },
                List.of(new SharingPack()));
        assertThat(result(trust).detail()).matches("in [0-9]+ requests about sharing");
        Subject falsified = Teeth.all().stream()
                .filter(tooth -> tooth.wrong().startsWith("the same packs joined in another order"))
                .findFirst()
                .orElseThrow()
                .in(trust);
        assertThat(result(falsified).text()).contains("FAILED", "a request about sharing: {");
    }

    @Test
    void a_kept_decision_about_sharing_that_is_refused_under_the_same_version_is_told() {
        Subject sharing = Subject.of(new SharingPack(), List.of());
        String salt = "7".repeat(64);
        String request = new SharingSeed(1).document().toString();
        String receipt = sharing.answers().receipt(request, salt);
        KeptDecision kept = new KeptDecision("told", request, salt, receipt);
        KeptDecision older = new KeptDecision(
                "older",
                request,
                salt,
                FalseReceipt.changed(receipt, node -> node.withObject("/policy").put("version", "0".repeat(64))));
        Subject refusing = sharing.distorted(right -> new FalseAnswers(right) {
            @Override
            public String receipt(String asked, String with) {
                return with.equals(salt) ? "{\"problems\": []}" : super.receipt(asked, with);
            }
        });

        assertThat(result(refusing.keeping(List.of(kept))).text())
                .contains("FAILED", "the kept decision told", "the answer of the same version", "a refusal");
        assertThat(result(refusing.keeping(List.of(older))).detail())
                .endsWith("kept decisions: 1 can no longer be asked");
        assertThat(result(sharing.keeping(List.of(kept))).detail()).endsWith("kept decisions: 1 came out the same");
    }

    @Test
    void a_pack_with_neither_policies_nor_kept_decisions_is_left_untested_and_says_why() {
        assertThat(result(Subject.of(new Vocabulary())).text())
                .contains("UNTESTED", "the pack adds no policy, and no decision is kept");
    }

    @Test
    void a_dozen_figures_of_national_law_are_changed() {
        assertThat(result(Subject.of(new England())).detail())
                .endsWith("each of 12 changed figures gives another version");
    }
}
