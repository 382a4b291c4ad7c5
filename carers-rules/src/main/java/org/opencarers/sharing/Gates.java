package org.opencarers.sharing;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;
import static org.opencarers.sharing.SharingFacts.AGE;
import static org.opencarers.sharing.SharingFacts.AIM;
import static org.opencarers.sharing.SharingFacts.ITEM;
import static org.opencarers.sharing.SharingFacts.ITEM_CLASS;

import org.opencarers.core.consent.RecordedDecisionType;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.sharing.Standings.AgeGroup;
import org.opencarers.sharing.Standings.Aim;
import org.opencarers.sharing.Standings.Capability;
import org.opencarers.sharing.Standings.Detained;
import org.opencarers.sharing.Standings.Jurisdiction;
import org.opencarers.sharing.Standings.NamedItem;
import org.opencarers.sharing.Standings.Place;
import org.opencarers.sharing.Standings.StatutoryWish;
import org.opencarers.sharing.Standings.Telling;
import org.opencarers.sharing.Standings.Whether;

/** The gates 1 to 15, in their order; the first that answers decides (the confidentiality specification, section 5). */
final class Gates {

    private static final Condition CARER_OWNED = ITEM_CLASS.is(ItemClass.CARER_OWNED);

    /** The policy {@code england.sharing.gates}. */
    static final Policy<Basis> POLICY = policy();

    private Gates() {}

    private static Policy<Basis> policy() {
        PolicySteps.NeedsRules<Basis> rules = SharingRules.begin(
                "england.sharing.gates", "What would be told, to this recipient alone?", Basis.class);
        addNoDisclosure(rules);
        addProcedures(rules);
        addHygiene(rules);
        addDeceased(rules);
        addSomebodyElses(rules);
        addDecisionsAndHarm(rules);
        addStatutory(rules);
        addDischarge(rules);
        addBetterWords(rules);
        for (Basis basis : Basis.values()) {
            if (!basis.isLocal()) {
                SharingRules.add(rules, "13", basis, WhoDecides.POLICY.gives(basis));
            }
        }
        return SharingRules.finish(rules, Basis.NO_BASIS);
    }

    private static void addNoDisclosure(PolicySteps.NeedsRules<Basis> rules) {
        Condition listening = ITEM_CLASS.is(ItemClass.LISTENING);
        SharingRules.add(
                rules,
                "1",
                Basis.NEEDS_JUDGEMENT_BREACH_OF_TRUST,
                all(listening, SharingFacts.LISTENING_REFUSED.isTrue()));
        SharingRules.add(
                rules,
                "1",
                Basis.LISTENING_IN_CONFIDENCE,
                all(listening, SharingFacts.TELLING.is(Telling.IN_CONFIDENCE)));
        SharingRules.add(
                rules,
                "1",
                Basis.LISTENING_POSSIBLE_HARM_TO_PATIENT,
                all(listening, SharingFacts.TELLING.is(Telling.POSSIBLE_HARM)));
        SharingRules.add(
                rules,
                "1",
                Basis.LISTENING_ABUSE_OF_CARER,
                all(listening, SharingFacts.TELLING.is(Telling.ABUSE_OF_CARER)));
        SharingRules.add(
                rules,
                "1",
                Basis.LISTENING_YOUNG_CARER_CONCERN,
                all(listening, SharingFacts.TELLING.is(Telling.YOUNG_CARER_CONCERN)));
        SharingRules.add(rules, "1", Basis.LISTENING, listening);
        SharingRules.add(rules, "1", Basis.INFERENCE_FROM_RECORD, ITEM_CLASS.is(ItemClass.CHOSEN_FROM_RECORD));
        SharingRules.add(rules, "1", Basis.GENERAL_NOT_PERSONAL, ITEM_CLASS.is(ItemClass.GENERAL));
        SharingRules.add(rules, "1", Basis.CARER_OWN_RIGHT, ITEM_CLASS.is(ItemClass.CARERS_OWN));
    }

    private static void addProcedures(PolicySteps.NeedsRules<Basis> rules) {
        SharingRules.add(rules, "2", Basis.JURISDICTION, SharingFacts.JURISDICTION.is(Jurisdiction.ELSEWHERE));
        SharingRules.add(rules, "3", Basis.NOT_INDIVIDUAL_CARE, AIM.is(Aim.RESEARCH_OR_PLANNING));
        SharingRules.add(rules, "3", Basis.COURT_ORDER, AIM.is(Aim.COURT_ORDER));
        SharingRules.add(
                rules, "3", Basis.ELECTED_REPRESENTATIVE, SharingFacts.isIn(RecipientRole.ELECTED_REPRESENTATIVE));
        SharingRules.add(
                rules, "3", Basis.STATUTORY_DUTY_S45, SharingFacts.isIn(RecipientRole.SAFEGUARDING_ADULTS_BOARD));
        SharingRules.add(rules, "3", Basis.VICTIM_SCHEME, SharingFacts.isIn(RecipientRole.VICTIM));
        SharingRules.add(rules, "3", Basis.SAFEGUARDING_ADULT, AIM.is(Aim.SAFEGUARDING));
        SharingRules.add(rules, "4", Basis.LEGAL_BAR, ITEM.is(NamedItem.GENDER_RECOGNITION_INFO));
        SharingRules.add(rules, "4", Basis.MULTI_AGENCY_RESTRICTED, ITEM.is(NamedItem.MARAC_INFORMATION));
        SharingRules.add(
                rules,
                "4",
                Basis.LEGAL_BAR_REFERRED,
                any(
                        SharingFacts.COURT_RESTRICTS.is(Whether.YES),
                        ITEM.is(NamedItem.ADOPTION_INFORMATION),
                        SharingFacts.CONTAINS_ADOPTION.isTrue()));
    }

    private static void addHygiene(PolicySteps.NeedsRules<Basis> rules) {
        SharingRules.add(
                rules,
                "5",
                Basis.NO_BASIS_NOT_A_PATIENT,
                all(
                        SharingFacts.PLACE.is(Place.NOT_A_PATIENT),
                        not(all(CARER_OWNED, SharingFacts.OWNER_IS_RECIPIENT.isTrue()))));
        SharingRules.add(rules, "5", Basis.IDENTITY_UNVERIFIED, SharingFacts.IDENTITY_VERIFIED.isFalse());
        SharingRules.add(rules, "5", Basis.UNSAFE_CHANNEL, SharingFacts.PRIVATE_CHANNEL.isFalse());
        SharingRules.add(rules, "5", Basis.PURPOSE_MISSING, AIM.is(Aim.UNKNOWN));
        SharingRules.add(rules, "5", Basis.UNCLASSIFIED_ITEM, ITEM_CLASS.is(ItemClass.UNCLASSIFIED));
    }

    private static void addDeceased(PolicySteps.NeedsRules<Basis> rules) {
        Condition deceased = all(SharingFacts.ALIVE.is(Whether.NO), not(CARER_OWNED));
        SharingRules.add(
                rules,
                "6",
                Basis.AHRA_APPLICATION,
                all(deceased, SharingFacts.isIn(RecipientRole.PERSONAL_REPRESENTATIVE)));
        SharingRules.add(rules, "6", Basis.DECEASED_WISHES, all(deceased, SharingFacts.REFUSAL_COVERS.isTrue()));
        SharingRules.add(rules, "6", Basis.DECEASED, deceased);
    }

    private static void addSomebodyElses(PolicySteps.NeedsRules<Basis> rules) {
        Condition combined = ITEM.is(NamedItem.COMBINED_ASSESSMENT_AGREED_PART);
        Condition permitted = all(CARER_OWNED, SharingFacts.OWNER_PERMITS.isTrue());
        SharingRules.add(rules, "7", Basis.THIRD_PARTY, ITEM.is(NamedItem.THIRD_PARTY_OTHER));
        SharingRules.add(rules, "7", Basis.CHILD_CONFIDENCE, ITEM.is(NamedItem.CHILD_CONFIDENCE));
        SharingRules.add(
                rules, "7", Basis.SAR_THIRD_PARTY_BALANCE, all(CARER_OWNED, AIM.is(Aim.SUBJECT_ACCESS_REQUEST)));
        SharingRules.add(rules, "7", Basis.CARER_OWN_RIGHT, all(CARER_OWNED, SharingFacts.OWNER_IS_RECIPIENT.isTrue()));
        SharingRules.add(rules, "7", Basis.BOTH_AGREED, all(permitted, combined, SharingFacts.PATIENT_AGREES.isTrue()));
        SharingRules.add(rules, "7", Basis.CARER_OWN_RECORD, all(permitted, combined));
        SharingRules.add(rules, "7", Basis.CARER_CONSENT, permitted);
        SharingRules.add(rules, "7", Basis.INFLUENCED_CARE, all(CARER_OWNED, SharingFacts.INFLUENCED_CARE.isTrue()));
        SharingRules.add(rules, "7", Basis.CARER_CONFIDENCE, all(CARER_OWNED, ITEM.is(NamedItem.CARER_CONFIDENCE)));
        SharingRules.add(rules, "7", Basis.CARER_OWN_RECORD, CARER_OWNED);
    }

    private static void addDecisionsAndHarm(PolicySteps.NeedsRules<Basis> rules) {
        SharingRules.add(
                rules,
                "8",
                Basis.EMERGENCY_RECORDED,
                SharingFacts.DECISIONS.contains(RecordedDecisionType.EMERGENCY_DISCLOSURE));
        SharingRules.add(
                rules,
                "8",
                Basis.PUBLIC_INTEREST_RECORDED,
                SharingFacts.DECISIONS.contains(RecordedDecisionType.PUBLIC_INTEREST));
        SharingRules.add(
                rules,
                "8",
                Basis.BEST_INTERESTS_RECORDED,
                all(
                        SharingFacts.DECISIONS.contains(RecordedDecisionType.BEST_INTERESTS),
                        SharingFacts.CAPACITY.is(Capability.LACKS)));
        SharingRules.add(rules, "9", Basis.AMHP_DECISION, ITEM.is(NamedItem.S3_CONSULTATION));
        Condition harm = SharingFacts.HARM.is(Whether.YES);
        Condition young = AGE.isAnyOf(AgeGroup.UNDER_16, AgeGroup.SIXTEEN_OR_SEVENTEEN);
        SharingRules.add(rules, "10", Basis.HARM_VETO_UNDER_18, all(harm, young));
        SharingRules.add(rules, "10", Basis.HARM_VETO, harm);
        SharingRules.add(
                rules,
                "11",
                Basis.SAFEGUARDING_CHILD,
                all(SharingFacts.CHILD_AT_RISK.is(Whether.YES), any(ITEM.is(NamedItem.RISK_TO_CHILD), young)));
    }

    private static void addStatutory(PolicySteps.NeedsRules<Basis> rules) {
        SharingRules.add(
                rules,
                "12",
                Basis.LAW_VERSION,
                all(
                        SharingFacts.isIn(RecipientRole.NOMINATED_PERSON),
                        SharingFacts.NOMINATED_PERSON_IN_FORCE.isFalse()));
        Condition leaflet = ITEM.is(NamedItem.MHA_RIGHTS_LEAFLET_COPY);
        Condition notice = all(ITEM.is(NamedItem.DISCHARGE_DATE), AIM.is(Aim.NOTICE_OF_DISCHARGE));
        Condition form = any(leaflet, notice);
        SharingRules.add(
                rules, "12", Basis.NR_REGIME_DISAPPLIED, all(form, SharingFacts.DETAINED.is(Detained.RESTRICTED)));
        SharingRules.add(
                rules,
                "12",
                Basis.NR_IDENTIFICATION,
                all(form, SharingFacts.isIn(RecipientRole.NEAREST_RELATIVE_DISPUTED)));
        SharingRules.add(
                rules,
                "12",
                Basis.NOT_NEAREST_RELATIVE,
                all(form, not(SharingFacts.isIn(RecipientRole.NEAREST_RELATIVE))));
        Condition free = SharingFacts.DETAINED.is(Detained.NOT_DETAINED);
        SharingRules.add(rules, "12", Basis.S132_NOT_ENGAGED, all(leaflet, free));
        SharingRules.add(rules, "12", Basis.S133_NOT_ENGAGED, all(notice, free));
        SharingRules.add(rules, "12", Basis.FACT_UNKNOWN, all(form, SharingFacts.DETAINED.is(Detained.UNKNOWN)));
        Condition notThis = SharingFacts.STATUTORY_WISH.is(StatutoryWish.NOT_THIS);
        SharingRules.add(rules, "12", Basis.S132_4_PATIENT_REQUEST, all(leaflet, notThis));
        SharingRules.add(rules, "12", Basis.S133_REQUEST, all(notice, notThis));
        SharingRules.add(
                rules,
                "12",
                Basis.STATUTORY_REQUEST_UNCLEAR,
                all(form, SharingFacts.STATUTORY_WISH.is(StatutoryWish.NOTHING_AT_ALL)));
        SharingRules.add(
                rules,
                "12",
                Basis.STATUTORY_DUTY_S132A_3,
                all(leaflet, SharingFacts.DETAINED.is(Detained.IN_COMMUNITY)));
        SharingRules.add(rules, "12", Basis.STATUTORY_DUTY_S132_4, leaflet);
        SharingRules.add(rules, "12", Basis.STATUTORY_DUTY_S133, notice);
    }

    /** Gate 15 stands before gate 14, which only chooses better words for what stays withheld. */
    private static void addDischarge(PolicySteps.NeedsRules<Basis> rules) {
        Condition home = all(
                SharingRules.gives(WhoDecides.POLICY, basis -> basis.disclosure() == Disclosure.WITHHOLD),
                ITEM.is(NamedItem.DISCHARGE_ARRANGEMENTS),
                AIM.is(Aim.DISCHARGE_PLANNING),
                SharingFacts.LIVES_WITH_PATIENT.isTrue());
        SharingRules.add(
                rules,
                "15",
                Basis.DISCHARGE_PRACTICALITIES_POLICY,
                all(home, SharingFacts.CELL_DISCHARGE.isTrue(), SharingFacts.ANY_MAY_COVER.isFalse()));
        SharingRules.add(rules, "15", Basis.S74_INVOLVEMENT_DUTY, home);
    }

    private static void addBetterWords(PolicySteps.NeedsRules<Basis> rules) {
        Condition none = WhoDecides.POLICY.gives(Basis.NO_BASIS);
        SharingRules.add(rules, "14", Basis.NOT_NECESSARY, all(none, AIM.is(Aim.CARER_ASSESSMENT)));
        SharingRules.add(
                rules, "14", Basis.NR_NO_GENERAL_RIGHT, all(none, SharingFacts.isIn(RecipientRole.NEAREST_RELATIVE)));
        SharingRules.add(
                rules, "14", Basis.NP_NO_GENERAL_RIGHT, all(none, SharingFacts.isIn(RecipientRole.NOMINATED_PERSON)));
        SharingRules.add(
                rules, "14", Basis.KNOWN_NOT_VERIFIED, all(none, SharingFacts.KNOWN.is(Knowledge.Standing.ASSERTED)));
        SharingRules.add(
                rules,
                "14",
                Basis.KNOWN_NEEDS_AGREEMENT,
                all(none, SharingFacts.KNOWN.isAnyOf(Knowledge.Standing.VERIFIED, Knowledge.Standing.UNCLEAR)));
        SharingRules.add(
                rules,
                "14",
                Basis.NEW_INFORMATION,
                all(none, SharingFacts.KNOWN.is(Knowledge.Standing.SOMETHING_ELSE)));
    }
}
