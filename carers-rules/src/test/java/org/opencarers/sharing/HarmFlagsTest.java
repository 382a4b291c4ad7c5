package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.sharing.SharingRequest;

/** What staff see who may not see harm flags. */
class HarmFlagsTest {

    private static final Sharing SHARING = new Sharing();
    private static final String HARM =
            "; risk.fromRecipient=SAFEGUARDING_ENQUIRY_OPEN; risk.fromRecipientSince=2026-11-01";
    private static final String NOT_SAID = "; risk.fromRecipient=absent; risk.fromRecipientSince=absent";
    private static final String DECIDED =
            "; public interest; recordedDecisions.0.on=2026-11-20; ask.contains={\"CARE_PLAN\": [\"CRISIS_PLAN\"]}";

    private static StaffView seen(String changes, StaffReader reader) {
        return StaffView.of(SHARING, SharingRequests.with(changes), reader);
    }

    private static List<StaffView.Item> hidden(String changes) {
        return seen(changes, StaffReader.WITHOUT_HARM_FLAGS).items();
    }

    private static List<Basis> bases(List<StaffView.Item> items) {
        return items.stream().map(item -> item.answer().basis()).toList();
    }

    @Test
    void a_harm_flag_is_shown_to_those_who_may_see_it_and_to_nobody_else() {
        StaffView may = seen(HARM, StaffReader.WITH_HARM_FLAGS);
        assertThat(may.items().get(0).answer().basis()).isEqualTo(Basis.HARM_VETO);
        assertThat(may.items().get(0).next()).contains(Obligation.NO_TIP_OFF.meaning());
        assertThat(may.handOver()).isEmpty();

        StaffView mayNot = seen(HARM, StaffReader.WITHOUT_HARM_FLAGS);
        ItemAnswer answer = mayNot.items().get(0).answer();
        assertThat(answer.basis()).isEqualTo(Basis.FACT_UNKNOWN);
        assertThat(answer.gate()).isEqualTo("18");
        assertThat(answer.to()).contains(ReferralRole.NAMED_PROFESSIONAL);
        assertThat(answer.route()).contains(Route.ROUTINE);
        assertThat(mayNot.items().get(0).next())
                .containsExactly("ask the named professional to decide, in the ordinary course of work");
        assertThat(mayNot.decision().citations()).containsExactly(Basis.FACT_UNKNOWN.citation());
    }

    @Test
    void whoever_is_not_named_is_taken_for_somebody_who_may_not_see_them() {
        StaffView view = StaffView.of(SHARING, SharingRequests.with(HARM));
        assertThat(view.reader()).isEqualTo(StaffReader.WITHOUT_HARM_FLAGS);
        assertThat(bases(view.items())).containsExactly(Basis.FACT_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing else
            consents.0=refusal
            consents=[]
            consents.0.validTo=2026-11-20
            lacking; nobody agreed
            attorney
            ask.items=["WHEREABOUTS", "CONSENT_STATUS", "OFFENDING", "LISTEN", "CARE_PLAN"]
            ask.items=["RISK_TO_SELF"]; risk.toSelf=IMMINENT
            recipient.age=16; ask.items=["OFFENDING", "CARE_PLAN"]
            recipient.accompaniedBy=["aunt"]
            carers confidence
            competent child
            ask.labels={"CARE_PLAN": ["OFFENDING"]}
            """)
    void with_a_flag_they_see_what_they_would_see_if_nobody_had_said_whether_there_is_one(String changes) {
        String others = changes.equals("nothing else") ? "" : changes;
        assertThat(hidden(others + HARM))
                .isEqualTo(seen(others + NOT_SAID, StaffReader.WITH_HARM_FLAGS).items());
    }

    @Test
    void a_refusal_that_they_know_of_stays_a_refusal() {
        assertThat(bases(hidden("consents.0=refusal"))).containsExactly(Basis.REFUSAL_CAPACITOUS);
        assertThat(hidden("consents.0=refusal" + HARM)).isEqualTo(hidden("consents.0=refusal"));
    }

    @Test
    void without_a_flag_they_see_all_that_there_is() {
        for (String changes : List.of("", "consents=[]", "lacking; nobody agreed", "patient.capacity=DISPUTED")) {
            assertThat(hidden(changes))
                    .as(changes)
                    .isEqualTo(seen(changes, StaffReader.WITH_HARM_FLAGS).items());
        }
    }

    @Test
    void a_part_that_a_rule_of_the_trust_keeps_back_still_cites_that_rule() {
        Sharing local = LocalRulesTest.restricting(AskedFacts.ITEM.is("CRISIS_PLAN"), LocalRuling.WITHHOLD);
        SharingRequest holds = SharingRequests.with(
                "ask.contains={\"CARE_PLAN\": [\"CRISIS_PLAN\"]}; consents.0.items=[\"CARE_PLAN\", \"CRISIS_PLAN\"]");
        List<StaffView.Item> seen = StaffView.of(local, holds).items();
        assertThat(bases(seen)).containsExactly(Basis.EXPLICIT_CONSENT, Basis.LOCAL_RESTRICTION);
        assertThat(StaffView.of(local, holds, StaffReader.WITH_HARM_FLAGS).items())
                .isEqualTo(seen);
    }

    @Test
    void a_child_at_risk_is_not_named_either() {
        String child = "patient.age=17; risk.toChild=REASONABLE_CONCERN";
        assertThat(bases(seen(child, StaffReader.WITH_HARM_FLAGS).items())).containsExactly(Basis.SAFEGUARDING_CHILD);
        assertThat(bases(hidden(child))).containsExactly(Basis.FACT_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"DOUBTFUL", "NO", "absent"})
    void doubt_whether_an_agreement_was_free_is_not_named_either(String voluntary) {
        String doubt = "consents.0.voluntary=" + voluntary;
        assertThat(bases(seen(doubt, StaffReader.WITH_HARM_FLAGS).items()))
                .containsExactly(Basis.INVALID_CONSENT_VOLUNTARINESS);
        assertThat(hidden(doubt)).isEqualTo(hidden(HARM)).isEqualTo(hidden(NOT_SAID));
        assertThat(hidden(doubt + HARM)).isEqualTo(hidden(HARM));
    }

    @Test
    void doubt_about_what_a_hearer_may_be_told_stays_what_it_is() {
        String overheard = "recipient.accompaniedBy=[\"aunt\"]; consents.1=permit; consents.1.recipient=aunt;"
                + " consents.1.voluntary=DOUBTFUL";
        assertThat(bases(hidden(overheard))).containsExactly(Basis.PRESENCE_OF_EXCLUDED_PERSON);
        assertThat(hidden(overheard + HARM)).isEqualTo(hidden(overheard));
        assertThat(hidden(overheard + "; consents.0.voluntary=DOUBTFUL")).isEqualTo(hidden(overheard));
    }

    @Test
    void a_part_that_may_not_be_told_because_of_harm_is_left_out_for_another_reason() {
        List<StaffView.Item> all =
                seen(DECIDED + HARM, StaffReader.WITH_HARM_FLAGS).items();
        assertThat(bases(all)).containsExactly(Basis.PUBLIC_INTEREST_RECORDED, Basis.HARM_VETO);
        List<StaffView.Item> hidden = hidden(DECIDED + HARM);
        assertThat(hidden).isEqualTo(hidden(DECIDED));
        assertThat(hidden.get(1).answer().disclosure()).isEqualTo(Disclosure.WITHHOLD);
        assertThat(hidden.get(0)).isEqualTo(all.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "SAFEGUARDING_CONCERN",
        "RISK_TO_CHILD",
        "DOMESTIC_ABUSE_DISCLOSURE",
        "REFUGE_LOCATION",
        "MARAC_INFORMATION"
    })
    void what_holds_a_part_whose_name_tells_of_harm_goes_to_somebody_who_may_take_it_out(String part) {
        String holds = "ask.contains={\"CARE_PLAN\": [\"CRISIS_PLAN\", \"" + part + "\"]}";
        StaffView all = seen(holds, StaffReader.WITH_HARM_FLAGS);
        assertThat(all.items().get(0).answer().obligations()).contains("REDACT:" + part);
        StaffView hidden = seen(holds, StaffReader.WITHOUT_HARM_FLAGS);
        assertThat(hidden.items()).isEqualTo(hidden(NOT_SAID));
        assertThat(hidden.decision().carerMessage()).startsWith("I can't give out personal information");
    }

    @Test
    void a_label_of_agencies_that_met_about_a_risk_is_not_named_unless_it_is_asked_for() {
        String label = "ask.labels={\"CARE_PLAN\": [\"MARAC_INFORMATION\"]}";
        assertThat(bases(seen(label, StaffReader.WITH_HARM_FLAGS).items()))
                .containsExactly(Basis.MULTI_AGENCY_RESTRICTED);
        assertThat(hidden(label)).isEqualTo(hidden(NOT_SAID));
        assertThat(bases(hidden("ask.items=[\"MARAC_INFORMATION\"]"))).containsExactly(Basis.MULTI_AGENCY_RESTRICTED);
    }

    @Test
    void a_referral_is_never_a_lock_for_them_either() {
        for (String changes : List.of("", HARM, "consents.0=refusal" + HARM, "ask.items=[\"LISTEN\"]" + HARM)) {
            assertThat(seen(changes, StaffReader.WITHOUT_HARM_FLAGS).handOver())
                    .as(changes)
                    .contains(ReferralRole.NAMED_PROFESSIONAL);
        }
        assertThat(bases(hidden("ask.items=[\"LISTEN\"]" + HARM))).containsExactly(Basis.LISTENING);
    }

    @Test
    void what_the_question_itself_says_is_no_secret_and_its_duties_stay() {
        assertThat(bases(hidden("ask.purpose=SAFEGUARDING"))).containsExactly(Basis.SAFEGUARDING_ADULT);
        assertThat(hidden("ask.items=[\"LISTEN\"]; ask.carerDiscloses=ABUSE_OF_CARER")
                        .get(0)
                        .answer()
                        .obligations())
                .contains("SAFEGUARDING_CONCERN", "NO_DISCLOSURE_TO_PATIENT");
    }

    @Test
    void every_basis_that_speaks_of_safeguarding_is_hidden_or_rests_on_the_question_alone() {
        Set<Basis> speaking = Arrays.stream(Basis.values())
                .filter(basis -> basis.to()
                                .filter(role -> role.name().startsWith("SAFEGUARDING"))
                                .isPresent()
                        || basis.obligations().contains(Obligation.NO_TIP_OFF)
                        || basis.obligations().contains(Obligation.SEE_PATIENT_ALONE))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Basis.class)));
        // The purpose is in the question; so is the age of a recipient to whom something sensitive is not told.
        Set<Basis> ofTheQuestion = EnumSet.of(Basis.SAFEGUARDING_ADULT, Basis.RECIPIENT_WELFARE);
        speaking.removeAll(ofTheQuestion);
        assertThat(HarmFlags.TELLING).isEqualTo(speaking);
    }

    @Test
    void a_checklist_says_what_danger_threatens_others_to_those_only_who_may_see_flags() {
        String others = "nobody agreed; ask.items=[\"RISK_TO_OTHERS\"]; risk.toOthers=ABUSE_OF_CARER";
        assertThat(seen(others, StaffReader.WITH_HARM_FLAGS)
                        .items()
                        .get(0)
                        .checklists()
                        .toString())
                .contains("abuse of carer");
        assertThat(hidden(others).get(0).checklists().toString())
                .contains("what harm threatens")
                .doesNotContain("abuse");
    }
}
