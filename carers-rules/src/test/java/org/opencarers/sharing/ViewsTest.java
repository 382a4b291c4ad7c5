package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.sharing.SharingRequest;

class ViewsTest {

    private static final Sharing SHARING = new Sharing();
    private static final String PERMIT = """
            {"id": "c1", "decision": "PERMIT", "items": ["CARE_PLAN"], "purposes": ["CARE_SUPPORT"],
             "recipient": "mother", "author": "PATIENT", "authorRef": "patient", "madeOn": "2026-09-01",
             "validFrom": "2026-09-01", "validTo": null, "reviewDue": "2027-03-01", "status": "ACTIVE",
             "form": "RECORDED_CONVERSATION", "capacityWhenMade": "HAD_CAPACITY", "voluntary": "YES",
             "informed": "YES", "provenance": "OWN_RECORD", "supersedes": null, "notOnwardTo": []}""";
    private static final String REFUSAL = PERMIT.replace("\"c1\"", "\"c2\"")
            .replace("\"PERMIT\"", "\"REFUSE\"")
            .replace("\"CARE_PLAN\"", "\"DIAGNOSIS\"");

    /** A mother asks about an adult patient in the community of whom nothing bad is known. */
    private static String request(String items, String... consents) {
        return """
                {"id": "m", "asOf": "2026-11-21", "jurisdiction": "ENGLAND",
                 "patient": {"alive": true, "age": 34, "status": "COMMUNITY", "capacity": "PRESUMED"},
                 "recipient": {"ref": "mother", "age": 60, "identityVerified": true, "roles": [], "accompaniedBy": []},
                 "ask": {"items": [%s], "contains": {"CARE_PLAN": ["THIRD_PARTY_OTHER"]}, "labels": {},
                         "purpose": "CARE_SUPPORT", "channel": "IN_PERSON", "direction": "TEAM_TO_RECIPIENT",
                         "intendsToTell": []},
                 "consents": [%s], "known": [], "recordedDecisions": [],
                 "risk": {"toSelf": "NONE", "toOthers": "NONE", "toChild": "NONE", "fromRecipient": "NONE"},
                 "law": {"courtOrderRestrictsRecipient": false}}""".formatted(items, String.join(",", consents));
    }

    private static SharingDecision decide(String request) {
        return SHARING.decide(CarersJson.read(request, SharingRequest.class));
    }

    @Test
    void the_carer_sees_the_personal_items_that_may_be_told_and_one_sentence() {
        CarerView view = CarerView.of(
                decide(request("\"DIAGNOSIS\", \"LISTEN\", \"CARE_PLAN\", \"GEN_CONDITION\"", PERMIT, REFUSAL)));
        assertThat(view.items()).containsExactly("CARE_PLAN");
        assertThat(view.message()).startsWith("Here is what I can tell you about: care plan. Please keep it private.");
        assertThat(view).hasToString(view.message());
    }

    @Test
    void a_part_that_may_be_told_is_no_item_of_its_own_for_the_carer() {
        SharingDecision decision = decide(request("\"CARE_PLAN\"", PERMIT.replace("\"CARE_PLAN\"", "\"ALL_PERSONAL\""))
                .replace("\"THIRD_PARTY_OTHER\"", "\"CRISIS_PLAN\""));
        assertThat(decision.items()).extracting(ItemAnswer::disclosure).containsOnly(Disclosure.SHARE);
        assertThat(decision.items()).extracting(ItemAnswer::item).containsExactly("CARE_PLAN", "CRISIS_PLAN");
        assertThat(CarerView.of(decision).items()).containsExactly("CARE_PLAN");
    }

    @Test
    void whoever_was_refused_never_asked_or_is_no_patient_gives_the_carer_an_equal_view() {
        String items = "\"DIAGNOSIS\", \"LISTEN\"";
        CarerView refused = CarerView.of(decide(request(items, REFUSAL)));
        Stream.of(
                        request(items),
                        request(items).replace("\"COMMUNITY\"", "\"NOT_A_PATIENT\""),
                        request(items).replace("\"alive\": true", "\"alive\": false"),
                        request(items)
                                .replace(
                                        "\"fromRecipient\": \"NONE\"",
                                        "\"fromRecipient\": \"SAFEGUARDING_ENQUIRY_OPEN\""))
                .map(ViewsTest::decide)
                .map(CarerView::of)
                .forEach(other -> assertThat(other).isEqualTo(refused).hasSameHashCodeAs(refused));
        assertThat(CarerView.of(decide(request("\"CARE_PLAN\"", PERMIT)))).isNotEqualTo(refused);
    }

    @Test
    void an_audit_sees_codes_and_ids_and_the_version_of_the_rules() {
        AuditView view = AuditView.of(decide(request("\"DIAGNOSIS\", \"CARE_PLAN\"", PERMIT, REFUSAL)), "2026-11 / v3");
        assertThat(view.id()).contains("m");
        assertThat(view.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(view.policyVersion()).isEqualTo("2026-11 / v3");
        assertThat(view.entries())
                .containsExactly(
                        new AuditView.Entry(
                                "DIAGNOSIS",
                                false,
                                Disclosure.WITHHOLD,
                                "REFUSAL_CAPACITOUS",
                                Optional.empty(),
                                Optional.empty(),
                                List.of("RECORD_REQUEST_AND_DECISION"),
                                List.of("c2"),
                                List.of()),
                        new AuditView.Entry(
                                "CARE_PLAN",
                                false,
                                Disclosure.SHARE,
                                "EXPLICIT_CONSENT",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(
                                        "RECORD_WHAT_WAS_SHARED_WITH_WHOM_WHY",
                                        "MINIMUM_NECESSARY",
                                        "REMIND_RECIPIENT_TO_KEEP_PRIVATE",
                                        "REDACT:THIRD_PARTY_OTHER",
                                        "HUMAN_CHECK_OF_REDACTION"),
                                List.of("c1"),
                                List.of("CONSENTED_SHARING", "COMMON_LAW:EXPLICIT_CONSENT", "UK_GDPR:6(1)(e)+9(2)(h)")),
                        new AuditView.Entry(
                                "THIRD_PARTY_OTHER",
                                true,
                                Disclosure.WITHHOLD,
                                "THIRD_PARTY",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    @Test
    void an_audit_has_the_ground_of_charities_from_the_day_on_which_it_is_in_force() {
        String decided = request("\"CARE_PLAN\"")
                .replace(
                        "\"recordedDecisions\": []",
                        "\"recordedDecisions\": [{\"type\": \"PUBLIC_INTEREST\", \"on\": \"2026-01-05\","
                                + " \"recipient\": \"mother\", \"items\": [\"CARE_PLAN\"], \"reviewOn\": null}]");
        assertThat(lawfulness(decided.replace("2026-11-21", "2026-02-04")))
                .containsExactly(
                        "PUBLIC_INTEREST",
                        "COMMON_LAW:OVERRIDING_PUBLIC_INTEREST",
                        "UK_GDPR:6(1)(e)|6(1)(c)+9(2)(g)",
                        "UK_GDPR:DPA_2018_SCH_1_PARA_18");
        assertThat(lawfulness(decided.replace("2026-11-21", "2026-02-05")))
                .hasSize(5)
                .endsWith("UK_GDPR_CHARITY:6(1)(ea)");
        assertThat(lawfulness(request("\"LISTEN\""))).containsExactly("NOTHING_PERSONAL");
    }

    private static List<String> lawfulness(String request) {
        return AuditView.of(decide(request), "v").entries().get(0).lawfulness();
    }

    @Test
    void staff_see_the_whole_answer_and_what_to_do_about_each_item() {
        SharingDecision decision = decide(request("\"DIAGNOSIS\", \"CARE_PLAN\"", PERMIT, REFUSAL));
        StaffView view = StaffView.of(
                SHARING,
                CarersJson.read(request("\"DIAGNOSIS\", \"CARE_PLAN\"", PERMIT, REFUSAL), SharingRequest.class),
                StaffReader.WITH_HARM_FLAGS);
        assertThat(view.decision()).isEqualTo(decision);
        assertThat(view.items()).extracting(StaffView.Item::answer).isEqualTo(decision.items());
        assertThat(view.items().get(0).next())
                .containsExactly("do not tell it now", Obligation.RECORD_REQUEST_AND_DECISION.meaning());
        assertThat(view.items().get(1).next())
                .startsWith("it may be told now")
                .contains("before telling it, take out: what is from or about somebody else");
        assertThat(view.items().get(2).next()).containsExactly("leave it out of what is told");
    }

    @Test
    void what_a_view_lists_cannot_be_changed() {
        AuditView view = AuditView.of(decide(request("\"LISTEN\"")), "v");
        assertThatThrownBy(() -> view.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
