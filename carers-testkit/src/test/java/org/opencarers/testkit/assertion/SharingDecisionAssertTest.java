package org.opencarers.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencarers.testkit.assertion.CarersAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opencarers.core.sharing.Ask;
import org.opencarers.core.sharing.Recipient;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.Obligation;
import org.opencarers.sharing.ReferralRole;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.SharingDecision;

/** Assertions about sharing hold where they should; where they should not, they tell the answer, the basis and its source. */
class SharingDecisionAssertTest {

    /** What a mother is told whose son agreed that she hears of his care plan. */
    private static final SharingDecision VISIT = new SharingDecision(
            Optional.empty(),
            LocalDate.of(2026, 11, 21),
            List.of(
                    new ItemAnswer(
                            "CARE_PLAN",
                            false,
                            Basis.EXPLICIT_CONSENT,
                            "13",
                            List.of("MINIMUM_NECESSARY", "REDACT:THIRD_PARTY_OTHER"),
                            List.of("talk-of-september")),
                    new ItemAnswer("THIRD_PARTY_OTHER", true, Basis.THIRD_PARTY, "7", List.of(), List.of()),
                    new ItemAnswer("DIAGNOSIS", false, Basis.OUT_OF_SCOPE_ITEM, "14", List.of(), List.of()),
                    new ItemAnswer(
                            "RISK_TO_SELF",
                            false,
                            Basis.NEEDS_JUDGEMENT_SERIOUS_HARM_SELF,
                            "13",
                            List.of("ASSESS_CAPACITY_NOW"),
                            List.of()),
                    new ItemAnswer("LISTEN", false, Basis.LISTENING, "1", List.of(), List.of())),
            "Here is what I can tell you about: care plan.");

    private static final String WHOLE = """
            What may be told?
            asked about: 2026-11-21
            answers:
              CARE_PLAN: SHARE, on the basis EXPLICIT_CONSENT
              DIAGNOSIS: WITHHOLD, on the basis OUT_OF_SCOPE_ITEM
              RISK_TO_SELF: REFER to RESPONSIBLE_CLINICIAN, on the basis NEEDS_JUDGEMENT_SERIOUS_HARM_SELF
              LISTEN: SHARE, on the basis LISTENING
            %s""";

    private static final String CARE_PLAN = """
            What may be told of CARE_PLAN, care plan?
            asked about: 2026-11-21
            answer: SHARE, on the basis EXPLICIT_CONSENT
            %s
            why: the patient, who can decide, agreed to tell exactly this to this person for this purpose  \
            [NHS England IG guidance; Mental Capacity Act 2005 s.1; MDU], gate 13""";

    private static final String RISK_TO_SELF = """
            What may be told of RISK_TO_SELF, risk to self?
            asked about: 2026-11-21
            answer: REFER to RESPONSIBLE_CLINICIAN, on the basis NEEDS_JUDGEMENT_SERIOUS_HARM_SELF
            %s
            why: the patient is at high risk of serious harm to self, and a clinician decides whether to tell  \
            [DHSC consensus 2021 ("usually" respect) (secondary)], gate 13""";

    private static void assertSays(ThrowingCallable assertion, String message, String... objection) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessage(message.formatted(String.join("\n", objection)));
    }

    @Test
    void what_is_shared() {
        assertThat(VISIT).sharesOnly("CARE_PLAN");
        assertSays(
                () -> assertThat(VISIT).sharesOnly("CARE_PLAN", "DIAGNOSIS"),
                WHOLE,
                "must share, of what is personal: CARE_PLAN, DIAGNOSIS",
                "but shares: CARE_PLAN");
        assertThat(nobodyVerified()).sharesNothingPersonal();
        assertSays(
                () -> assertThat(VISIT).sharesNothingPersonal(),
                WHOLE,
                "must share, of what is personal: nothing",
                "but shares: CARE_PLAN");
    }

    @Test
    void what_is_said_to_the_carer() {
        assertThat(VISIT).saysToCarer("Here is what I can tell you about: care plan.");
        assertSays(
                () -> assertThat(VISIT).saysToCarer("Nothing."),
                WHOLE,
                "must say to the carer: Nothing.",
                "but says: Here is what I can tell you about: care plan.");
    }

    @Test
    void the_answer_about_one_item_and_then_another() {
        assertThat(VISIT)
                .item("CARE_PLAN")
                .isShared()
                .item("DIAGNOSIS")
                .isWithheld()
                .item("RISK_TO_SELF")
                .isReferredTo(ReferralRole.RESPONSIBLE_CLINICIAN);
        assertSays(() -> assertThat(VISIT).item("CARE_PLAN").isWithheld(), CARE_PLAN, "must be: WITHHOLD");
        assertSays(() -> assertThat(VISIT).item("RISK_TO_SELF").isShared(), RISK_TO_SELF, "must be: SHARE");
        assertSays(
                () -> assertThat(VISIT).item("RISK_TO_SELF").isReferredTo(ReferralRole.MCA_LEAD),
                RISK_TO_SELF,
                "must be: REFER to MCA_LEAD");
        assertSays(
                () -> assertThat(VISIT).item("CARE_PLAN").isReferredTo(ReferralRole.MCA_LEAD),
                CARE_PLAN,
                "must be: REFER to MCA_LEAD");
    }

    @Test
    void an_item_that_was_not_asked_for() {
        assertSays(() -> assertThat(VISIT).item("LEAVE"), WHOLE, "must answer about: LEAVE");
        assertSays(
                () -> assertThat(VISIT).item("CARE_PLAN").item("THIRD_PARTY_OTHER"),
                WHOLE,
                "must answer about: THIRD_PARTY_OTHER");
    }

    @Test
    void basis_and_evidence() {
        assertThat(VISIT).item("CARE_PLAN").hasBasis(Basis.EXPLICIT_CONSENT).restsOnConsent("talk-of-september");
        assertSays(
                () -> assertThat(VISIT).item("CARE_PLAN").hasBasis(Basis.LISTENING),
                CARE_PLAN,
                "must have the basis: LISTENING, staff may listen to anything that a carer says, because receiving"
                        + " information is not disclosing it");
        assertSays(
                () -> assertThat(VISIT).item("CARE_PLAN").restsOnConsent("talk-of-may"),
                CARE_PLAN,
                "must rest on the consent: talk-of-may",
                "but rests on: talk-of-september");
        assertSays(
                () -> assertThat(VISIT).item("RISK_TO_SELF").restsOnConsent("talk-of-may"),
                RISK_TO_SELF,
                "must rest on the consent: talk-of-may",
                "but rests on: nothing");
    }

    @Test
    void obligations_and_redactions() {
        assertThat(VISIT)
                .item("CARE_PLAN")
                .hasObligation(Obligation.MINIMUM_NECESSARY)
                .hasObligation(Obligation.REDACT)
                .redacts("THIRD_PARTY_OTHER");
        assertSays(
                () -> assertThat(VISIT).item("CARE_PLAN").hasObligation(Obligation.RECORD_SENT),
                CARE_PLAN,
                "must oblige staff to: RECORD_SENT, record that it was sent",
                "but obliges staff to: MINIMUM_NECESSARY, REDACT:THIRD_PARTY_OTHER");
        assertSays(
                () -> assertThat(VISIT).item("RISK_TO_SELF").redacts("CHILD_CONFIDENCE"),
                RISK_TO_SELF,
                "must take out: CHILD_CONFIDENCE, what a child told in confidence",
                "but obliges staff to: ASSESS_CAPACITY_NOW");
    }

    @Test
    void an_answer_of_the_rules_themselves() {
        assertThat(nobodyVerified())
                .item("WHEREABOUTS")
                .isWithheld()
                .hasBasis(Basis.IDENTITY_UNVERIFIED)
                .hasObligation(Obligation.NEITHER_CONFIRM_NOR_DENY_PATIENT_STATUS);
    }

    private static SharingDecision nobodyVerified() {
        return new Sharing()
                .decide(SharingRequest.builder()
                        .asOf(LocalDate.of(2026, 11, 21))
                        .recipient(Recipient.builder().ref("caller").build())
                        .ask(Ask.builder()
                                .items(List.of("WHEREABOUTS", "LISTEN"))
                                .build())
                        .build());
    }
}
