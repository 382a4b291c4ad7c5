package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person must record, from the specification: what it obliges to, and what it says of the matter. */
class ChecklistTest {

    private static final Sharing SHARING = new Sharing();
    private static final String INCAPABLE = "lacking; nobody agreed; patient.capacityAssessedOn=2026-11-20";

    private static StaffView.Item item(String changes) {
        return StaffView.of(SHARING, SharingRequests.with(changes), StaffReader.WITH_HARM_FLAGS)
                .items()
                .get(0);
    }

    private static Checklist checklist(String changes) {
        List<Checklist> checklists = item(changes).checklists();
        assertThat(checklists).hasSize(1);
        return checklists.get(0);
    }

    private static List<String> lines(Checklist checklist) {
        return checklist.lines().stream()
                .map(line -> (line.open() ? "open " : "said ") + line.record()
                        + line.said().map(said -> ": " + said).orElse("") + " [" + line.citation() + "]")
                .toList();
    }

    @Test
    void the_checklist_of_section_4_holds_what_the_request_already_says() {
        Checklist checklist = checklist(INCAPABLE + "; patient.capacityExpectedBackWithinHours=null;"
                + " consents=[]; consents.0=refusal; consents.0.capacityWhenMade=DOUBTFUL;"
                + " consents.1=permit; consents.1.form=ADVANCE_STATEMENT; consents.1.items=[\"ALL_PERSONAL\"]");
        assertThat(checklist.obligation()).isEqualTo(Obligation.PREFILL_S4_CHECKLIST);
        assertThat(lines(checklist))
                .containsExactly(
                        "said whether the patient can decide about telling this to this person now: lacks capacity,"
                                + " assessed on 20 November 2026 [Mental Capacity Act 2005 ss.2–3]",
                        "said whether the patient will be able to decide again, and when: not expected back"
                                + " [Mental Capacity Act 2005 s.4(3)]",
                        "open what the patient refused or wished earlier: c0: refused, on 1 September 2026, with capacity"
                                + " in doubt; c1: agreed, on 1 September 2026, in an advance statement, with capacity"
                                + " [Mental Capacity Act 2005 s.4(6)(a) (secondary)]",
                        "open who was consulted about the patient's best interests: the request names mother"
                                + " [Mental Capacity Act 2005 s.4(7)]",
                        "said whether people close to the patient disagree: they do not disagree"
                                + " [Mental Capacity Act 2005 s.4]",
                        "open why telling it, or not, is in the patient's best interests"
                                + " [Mental Capacity Act 2005 s.4]",
                        "said what may be told to whom; the decision opens nothing else: care plan, to mother"
                                + " [Rules of sharing, gate 8 (inferred)]",
                        "open who decided, in which role and of which profession: referred to the responsible clinician"
                                + " [Rules of sharing, section 16 (inferred)]",
                        "open on which day it was decided [Rules of sharing, gate 8 (inferred)]",
                        "open until which day the decision holds, or that no day is set"
                                + " [Rules of sharing, gate 8 (inferred)]",
                        "open if it is told: on what that is lawful, in both ledgers: in common law the Mental Capacity"
                                + " Act 2005; under the UK GDPR, for a public body, Art.6(1)(e) with Art.9(2)(h), and not"
                                + " consent in the sense of the UK GDPR"
                                + " [Rules of sharing, section 12 (inferred)]");
    }

    @Test
    void what_the_request_does_not_say_is_open_and_never_filled_in() {
        assertThat(lines(checklist("lacking; consents=absent; patient.capacityAssessedOn=absent;"
                        + " patient.capacityExpectedBackWithinHours=absent; ask.contested=absent")))
                .startsWith(
                        "open whether the patient can decide about telling this to this person now: lacks capacity"
                                + " [Mental Capacity Act 2005 ss.2–3]",
                        "open whether the patient will be able to decide again, and when [Mental Capacity Act 2005 s.4(3)]",
                        "open what the patient refused or wished earlier"
                                + " [Mental Capacity Act 2005 s.4(6)(a) (secondary)]")
                .contains("open whether people close to the patient disagree [Mental Capacity Act 2005 s.4]");
    }

    @Test
    void relatives_are_named_as_people_to_consult_whose_word_is_no_consent() {
        assertThat(lines(checklist("lacking; consents.0.author=RELATIVE_WITHOUT_AUTHORITY; consents.0.authorRef=aunt")))
                .contains("open who was consulted about the patient's best interests: the request names aunt in c0,"
                        + " which is no consent; mother [Mental Capacity Act 2005 s.4(7)]");
    }

    @Test
    void capacity_that_is_expected_back_is_said_with_its_hours() {
        assertThat(lines(checklist(INCAPABLE + "; ask.purpose=BEST_INTERESTS_CONSULTATION;"
                        + " patient.capacityExpectedBackWithinHours=12")))
                .contains(
                        "said whether the patient will be able to decide again, and when: expected back within 12 hours"
                                + " [Mental Capacity Act 2005 s.4(3)]",
                        "open what was told in asking, and that it was no more than asking needed"
                                + " [Mental Capacity Act 2005 s.4(7)]");
    }

    @Test
    void a_wish_that_was_recorded_after_the_day_asked_about_is_not_there_yet() {
        String wishes = "what the patient refused or wished earlier";
        assertThat(said(checklist(INCAPABLE + "; consents.0=permit; consents.0.madeOn=2026-11-22"), wishes))
                .isEmpty();
        assertThat(said(
                        checklist(INCAPABLE + "; consents.0=permit; consents.0.status=WITHDRAWN;"
                                + " consents.0.madeOn=2026-11-21"),
                        wishes))
                .containsExactly("c0: agreed, on 21 November 2026, with capacity, taken back");
        assertThat(said(checklist(INCAPABLE + "; consents.0=permit; consents.0.recipient=aunt"), wishes))
                .isEmpty();
        assertThat(said(checklist(INCAPABLE + "; consents.0=permit; consents.0.items=[\"DIAGNOSIS\"]"), wishes))
                .isEmpty();
    }

    private static List<String> said(Checklist checklist, String record) {
        List<String> said = new ArrayList<>();
        checklist.lines().stream()
                .filter(line -> line.record().equals(record))
                .forEach(line -> line.said().ifPresent(said::add));
        return said;
    }

    @Test
    void the_quick_record_asks_how_close_the_person_is_also_where_local_policy_lets_them_be_told() {
        String general = INCAPABLE + "; ask.items=[\"GENERAL_CONDITION_AND_PROGNOSIS\"]";
        String local = "; localPolicy.generalConditionQuickConfirm=SHARE_GENERAL_CONDITION";
        String close =
                "open how close this person is to the patient: the request says: parent, which decides nothing by"
                        + " itself [GMC 2009 para 65]";
        assertThat(checklist(general).obligation()).isEqualTo(Obligation.QUICK_BEST_INTERESTS_RECORD);
        assertThat(lines(checklist(general))).contains(close);
        assertThat(item(general + local).answer().disclosure()).isEqualTo(Disclosure.SHARE);
        assertThat(checklist(general + local).obligation()).isEqualTo(Obligation.QUICK_BEST_INTERESTS_RECORD);
        // On what local policy may share, the specification does not say, so the record leaves it open.
        assertThat(lines(checklist(general + local)))
                .contains("open if it is told: on what that is lawful, in both ledgers"
                        + " [Rules of sharing, section 12 (inferred)]");
        assertThat(lines(checklist(general + "; recipient.relation=NOT_STATED")))
                .contains("open how close this person is to the patient [GMC 2009 para 65]");
    }

    @Test
    void a_judgement_of_harm_is_recorded_whichever_way_it_goes() {
        String self = "nobody agreed; ask.items=[\"RISK_TO_SELF\"]; risk.toSelf=IMMINENT";
        assertThat(lines(checklist(self)))
                .contains(
                        "open what harm threatens, and how soon: to the patient: imminent"
                                + " [DHSC consensus 2021 (\"usually\" respect) (secondary)]",
                        "open what was decided, whichever way, and why [DHSC consensus 2021 (\"usually\" respect) (secondary)]",
                        "open if it is told: on what that is lawful, in both ledgers"
                                + " [Rules of sharing, section 12 (inferred)]");
        String others = "nobody agreed; ask.items=[\"RISK_TO_OTHERS\"]; risk.toOthers=SPECIFIC_THREAT_TO_RECIPIENT";
        assertThat(lines(checklist(others)))
                .anyMatch(line -> line.contains("to others: specific threat to recipient"))
                .anyMatch(
                        line -> line.contains(
                                "in both ledgers: in common law an overriding public interest; under the UK GDPR, for a public body"));
        String child = "competent child; nobody agreed; ask.items=[\"RISK_TO_SELF\"]; risk.toSelf=HIGH";
        assertThat(lines(checklist(child)))
                .contains("open whether the child is competent to decide about this: competent [Gillick; MDU]");
    }

    @Test
    void an_emergency_is_recorded_afterwards_with_the_review_that_follows() {
        Checklist checklist = checklist("ask.purpose=EMERGENCY");
        assertThat(checklist.obligation()).isEqualTo(Obligation.RECORD_AFTER);
        assertThat(lines(checklist))
                .contains(
                        "open if it was told: the review by the Caldicott Guardian within 72 hours"
                                + " [DHSC consensus statement 2021 (secondary)]",
                        "open if it is told: on what that is lawful, in both ledgers: in common law public interest or"
                                + " best interests; under the UK GDPR, for a public body, Art.6(1)(d) or (e) with"
                                + " Art.9(2)(c) [Rules of sharing, section 12 (inferred)]");
    }

    @Test
    void a_referral_that_obliges_to_record_has_a_checklist_and_no_other_referral_has() {
        Set<Obligation> recorded = EnumSet.noneOf(Obligation.class);
        Arrays.stream(Basis.values())
                .filter(basis -> basis.disclosure() == Disclosure.REFER && !basis.isLocal())
                .flatMap(basis -> basis.obligations().stream())
                .filter(obligation -> obligation.name().matches(".*(RECORD|CHECKLIST).*"))
                .forEach(recorded::add);
        assertThat(Checklists.JUDGED).isEqualTo(recorded).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consents=[]
            consents.0=refusal
            ask.items=["LISTEN"]
            recipient.identityVerified=false
            patient.capacity=DISPUTED
            risk.fromRecipient=ALLEGED_ABUSE
            """)
    void whoever_has_nothing_to_judge_has_no_checklist(String changes) {
        assertThat(item(changes).checklists()).isEmpty();
    }

    @Test
    void the_order_of_consents_changes_no_line() {
        String one = INCAPABLE + "; consents.0=permit; consents.1=permit; consents.0.capacityWhenMade=DOUBTFUL";
        String other = INCAPABLE + "; consents.0=permit; consents.1=permit; consents.1.capacityWhenMade=DOUBTFUL;"
                + " consents.0.id=c1; consents.1.id=c0";
        assertThat(checklist(one)).isEqualTo(checklist(other));
    }
}
