package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.sharing.Ask;
import org.opencarers.core.sharing.Recipient;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.docs.northtrust.NorthTrust;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.ShareExchange;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Replay;
import org.opencarers.rules.receipt.Salt;
import org.opencarers.sharing.AuditView;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.CarerView;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.ReferralRole;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.SharingDecision;
import org.opencarers.sharing.SharingPack;
import org.opencarers.sharing.SharingProof;
import org.opencarers.sharing.StaffReader;
import org.opencarers.sharing.StaffView;
import tools.jackson.databind.JsonNode;

/** The examples of the page about sharing. */
class SharingTest {

    // tag::sharing[]
    private static final Sharing SHARING = new Sharing();
    // end::sharing[]

    @Test
    void nothing_is_told_to_a_caller_whom_nobody_has_verified() {
        // tag::decide[]
        SharingRequest request = SharingRequest.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .recipient(Recipient.builder().ref("caller").build())
                .ask(Ask.builder().items(List.of("WHEREABOUTS")).build())
                .build();
        SharingDecision decision = SHARING.decide(request);
        ItemAnswer whereabouts = decision.items().get(0);
        assertThat(whereabouts.disclosure()).isEqualTo(Disclosure.WITHHOLD);
        assertThat(whereabouts.basis()).isEqualTo(Basis.IDENTITY_UNVERIFIED);
        // end::decide[]
        // tag::message[]
        assertThat(CarerView.of(decision).message())
                .isEqualTo(
                        "I can't give out personal information about anyone without their agreement. I can listen, give"
                                + " general information, and help you get support for yourself.");
        // end::message[]
    }

    @Test
    void a_trust_tells_less_by_rules_and_more_by_cells() {
        JsonNode document = CarersJson.parse(Documents.named("docs/examples/mother-visits.json"));
        SharingRequest request = CarersJson.read(document, "$", SharingRequest.class);
        // tag::trust[]
        Sharing trust = Sharing.with(DecisionEngine.of(new SharingPack(), new NorthTrust()));

        assertThat(trust.decide(request).items().get(0).disclosure()).isEqualTo(Disclosure.SHARE);
        assertThat(trust.version()).isNotEqualTo(SHARING.version());
        // end::trust[]
    }

    @Test
    void one_answer_has_three_views() {
        JsonNode document = CarersJson.parse(Documents.named("docs/examples/mother-visits.json"));
        // tag::views[]
        SharingRequest request = CarersJson.read(document, "$", SharingRequest.class);
        SharingDecision visit = SHARING.decide(request);

        StaffView staff = StaffView.of(SHARING, request, StaffReader.WITH_HARM_FLAGS);
        assertThat(staff.items()).hasSize(5);

        CarerView carer = CarerView.of(visit);
        assertThat(carer.items()).containsExactly("CARE_PLAN");
        assertThat(carer.message()).startsWith("Here is what I can tell you about: care plan.");

        AuditView audit = AuditView.of(visit, SHARING.version().version());
        assertThat(audit.entries().get(3).basis()).isEqualTo("NEEDS_JUDGEMENT_SERIOUS_HARM_SELF");
        assertThat(audit.entries().get(0).lawfulness())
                .containsExactly("CONSENTED_SHARING", "COMMON_LAW:EXPLICIT_CONSENT", "UK_GDPR:6(1)(e)+9(2)(h)");
        // end::views[]
        assertThat(audit.entries()).hasSize(5);
    }

    @Test
    void no_unknown_leads_to_a_share() {
        // tag::proof[]
        SharingProof proof = SHARING.proof();
        assertThat(proof.version()).isEqualTo(SHARING.version()); // that of receipts
        assertThat(proof.search().isProved()).isTrue();
        assertThat(proof.search().widenings()).isEmpty(); // each would be a case that fails open
        // end::proof[]
    }

    @Test
    void staff_who_may_not_see_harm_flags_have_a_view_of_their_own() {
        String document = Documents.text(Documents.named("docs/examples/mother-visits.json"))
                .replace("\"fromRecipient\": \"NONE\"", "\"fromRecipient\": \"ALLEGED_ABUSE\"");
        SharingRequest feared = CarersJson.read(CarersJson.parse(document), "$", SharingRequest.class);
        // tag::reader[]
        StaffView cautious = StaffView.of(SHARING, feared);
        assertThat(cautious.items().get(0).answer().basis()).isEqualTo(Basis.FACT_UNKNOWN);
        assertThat(cautious.handOver()).contains(ReferralRole.NAMED_PROFESSIONAL);

        StaffView lead = StaffView.of(SHARING, feared, StaffReader.WITH_HARM_FLAGS);
        assertThat(lead.items().get(0).answer().basis()).isEqualTo(Basis.HARM_VETO);
        // end::reader[]
    }

    @Test
    void a_receipt_tells_what_changed() {
        SharingRequest request = SharingRequest.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .recipient(Recipient.builder().ref("caller").build())
                .ask(Ask.builder().items(List.of("WHEREABOUTS")).build())
                .build();
        // tag::receipt[]
        Salt salt = Salt.of("8f2c".repeat(16)); // draw your own, from a SecureRandom
        Receipt kept = SHARING.receipt(request, salt);
        Recipient verified =
                Recipient.builder().ref("caller").identityVerified(true).build();
        SharingRequest later =
                SharingRequest.builder().from(request).recipient(verified).build();
        Replay replay = new Replay(kept, SHARING.receipt(later, salt));
        assertThat(replay.same()).isFalse();
        assertThat(replay.facts()).containsExactly("$.recipient.identityVerified");
        // end::receipt[]
        assertThat(replay.samePolicy()).isTrue();
    }

    @Test
    void no_value_of_an_example_stands_in_its_receipt() {
        for (String example : List.of("mother-visits", "mother-visits-consent-withdrawn", "kmpt-sharing-request")) {
            JsonNode document = CarersJson.parse(Documents.text(Documents.named("docs/examples/" + example + ".json")));
            JsonNode request = document.optional("content").orElse(document);
            String receipt = SHARING.receipt(
                            CarersJson.read(request, "$", SharingRequest.class), Salt.of("8f2c".repeat(16)))
                    .text();
            List<String> values = values(request)
                    .filter(value -> value.length() > 2)
                    .filter(value -> !value.equals(request.get("asOf").asString()))
                    .toList();
            assertThat(values).as(example).hasSizeGreaterThan(30).contains("CARE_PLAN");
            assertThat(values)
                    .as(example)
                    .allSatisfy(value -> assertThat(receipt).doesNotContain("\"" + value + "\""));
        }
    }

    private static Stream<String> values(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(SharingTest::values)
                : node.isNull() ? Stream.empty() : Stream.of(node.asString());
    }

    @Test
    void the_example_is_answered_from_json_to_json() {
        String document = Documents.text(Documents.named("docs/examples/mother-visits.json"));
        // tag::exchange[]
        ShareExchange exchange = new ShareExchange(SHARING);
        Answer answer = exchange.answer(CarersJson.parse(document));
        // end::exchange[]
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.json().get("items")).hasSize(5);
    }
}
