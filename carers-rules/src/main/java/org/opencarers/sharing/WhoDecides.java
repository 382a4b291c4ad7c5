package org.opencarers.sharing;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;
import static org.opencarers.sharing.SharingFacts.AGE;
import static org.opencarers.sharing.SharingFacts.CAPACITY;
import static org.opencarers.sharing.SharingFacts.CONSENT;
import static org.opencarers.sharing.SharingFacts.ITEM;
import static org.opencarers.sharing.SharingFacts.PARENTS_CONSENT;

import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.sharing.Standings.AgeGroup;
import org.opencarers.sharing.Standings.Aim;
import org.opencarers.sharing.Standings.Capability;
import org.opencarers.sharing.Standings.Competence;
import org.opencarers.sharing.Standings.DangerToOthers;
import org.opencarers.sharing.Standings.DangerToSelf;
import org.opencarers.sharing.Standings.NamedItem;
import org.opencarers.sharing.Standings.Place;
import org.opencarers.sharing.Standings.Whether;

/**
 * Who decides about an item, and what they have decided: the child, those with parental responsibility, the patient, an attorney
 * or deputy, or a person of the service (the confidentiality specification, sections 6 and 7).
 */
final class WhoDecides {

    private static final Condition CHILD = AGE.is(AgeGroup.UNDER_16);
    private static final Condition FROM_16 = AGE.isAnyOf(AgeGroup.SIXTEEN_OR_SEVENTEEN, AgeGroup.ADULT);
    private static final Condition LACKS = CAPACITY.is(Capability.LACKS);
    private static final Condition CAPABLE_CONSENT =
            all(CAPACITY.is(Capability.CAPABLE), ConsentRules.permitted(CONSENT));
    private static final Condition SENSITIVE = SharingFacts.ITEM_CLASS.is(ItemClass.SENSITIVE);

    /** The policy {@code england.sharing.who-decides}. */
    static final Policy<Basis> POLICY = policy();

    private WhoDecides() {}

    private static Policy<Basis> policy() {
        PolicySteps.NeedsRules<Basis> rules =
                SharingRules.begin("england.sharing.who-decides", "Who decides, and what is decided?", Basis.class);
        addUnder16(rules);
        addDangers(rules);
        addAttorneys(rules);
        addIncapable(rules);
        addKnown(rules);
        addOwnDecision(rules);
        ConsentRules.add(rules, "8", AGE.is(AgeGroup.UNKNOWN), CONSENT, Basis.FACT_UNKNOWN, Basis.NO_BASIS);
        return SharingRules.finish(rules, Basis.NO_BASIS);
    }

    private static void addUnder16(PolicySteps.NeedsRules<Basis> rules) {
        Condition competent = all(CHILD, SharingFacts.COMPETENCE.is(Competence.COMPETENT));
        Condition responsible = SharingFacts.isIn(RecipientRole.PARENTAL_RESPONSIBILITY);
        SharingRules.add(
                rules,
                "6.1",
                Basis.NEEDS_GILLICK_ASSESSMENT,
                all(CHILD, SharingFacts.COMPETENCE.is(Competence.NOT_ASSESSED)));
        SharingRules.add(
                rules,
                "6.2",
                Basis.NEEDS_JUDGEMENT_CHILD_BEST_INTERESTS,
                all(
                        competent,
                        ITEM.is(NamedItem.RISK_TO_SELF),
                        SharingFacts.TO_SELF.isAnyOf(DangerToSelf.PAST, DangerToSelf.SERIOUS),
                        not(ConsentRules.permitted(CONSENT))));
        ConsentRules.add(rules, "6.2", competent, CONSENT, Basis.CONSENT_GILLICK, Basis.NO_BASIS);
        SharingRules.add(rules, "6.3", Basis.LA_SHARES_PR, all(CHILD, SharingFacts.CARE_ORDER.is(Whether.YES)));
        SharingRules.add(
                rules,
                "6.3",
                Basis.PR_AUTHORITY,
                all(CHILD, responsible, SharingFacts.RESPONSIBILITY_VERIFIED.isTrue()));
        SharingRules.add(rules, "6.3", Basis.PR_NOT_VERIFIED, all(CHILD, responsible));
        SharingRules.add(rules, "6.3", Basis.PR_AUTHORITY, all(CHILD, ConsentRules.permitted(PARENTS_CONSENT)));
        ConsentRules.addReferrals(rules, "6.3", CHILD, PARENTS_CONSENT);
        SharingRules.add(rules, "6.3", Basis.NO_PR, CHILD);
    }

    private static void addDangers(PolicySteps.NeedsRules<Basis> rules) {
        Condition emergency = all(FROM_16, SharingFacts.AIM.is(Aim.EMERGENCY));
        SharingRules.add(
                rules,
                "7.1",
                Basis.EMERGENCY_CLINICIAN_DECIDES_IN_EMERGENCY_DEPARTMENT,
                all(emergency, SharingFacts.PLACE.is(Place.EMERGENCY_DEPARTMENT)));
        SharingRules.add(
                rules,
                "7.1",
                Basis.EMERGENCY_CLINICIAN_DECIDES_ON_WARD,
                all(emergency, SharingFacts.PLACE.is(Place.WARD)));
        SharingRules.add(rules, "7.1", Basis.EMERGENCY_CLINICIAN_DECIDES, emergency);
        Condition infection = SharingFacts.TO_OTHERS.is(DangerToOthers.INFECTION);
        SharingRules.add(
                rules,
                "7.2",
                Basis.NEEDS_JUDGEMENT_PUBLIC_INTEREST_INFECTION,
                all(
                        FROM_16,
                        infection,
                        any(
                                ITEM.is(NamedItem.RISK_TO_OTHERS),
                                all(ITEM.is(NamedItem.SEXUAL_HEALTH), not(CAPABLE_CONSENT)))));
        SharingRules.add(
                rules,
                "7.2",
                Basis.NEEDS_JUDGEMENT_PUBLIC_INTEREST,
                all(FROM_16, ITEM.is(NamedItem.RISK_TO_OTHERS), SharingFacts.TO_OTHERS.is(DangerToOthers.OTHER)));
        SharingRules.add(
                rules,
                "7.3",
                Basis.NEEDS_JUDGEMENT_SERIOUS_HARM_SELF,
                all(
                        FROM_16,
                        ITEM.isAnyOf(NamedItem.RISK_TO_SELF, NamedItem.SAFETY_PLAN),
                        SharingFacts.TO_SELF.is(DangerToSelf.SERIOUS),
                        not(CAPABLE_CONSENT)));
    }

    private static void addAttorneys(PolicySteps.NeedsRules<Basis> rules) {
        Condition attorney = all(FROM_16, SharingFacts.isIn(RecipientRole.ATTORNEY));
        Condition acting = all(attorney, LACKS);
        SharingRules.add(
                rules, "7.4", Basis.LPA_INVALID_UNDER_18, all(attorney, AGE.is(AgeGroup.SIXTEEN_OR_SEVENTEEN)));
        ConsentRules.add(
                rules,
                "7.4",
                all(attorney, CAPACITY.isAnyOf(Capability.CAPABLE, Capability.UNKNOWN)),
                CONSENT,
                Basis.EXPLICIT_CONSENT,
                Basis.LPA_NOT_ENGAGED);
        SharingRules.add(
                rules, "7.4", Basis.LPA_UNREGISTERED, all(acting, SharingFacts.POWER.is(Standings.Power.NOT_CHECKED)));
        SharingRules.add(
                rules, "7.4", Basis.LPA_SENSITIVE_RELEVANCE, all(acting, SharingFacts.CAPABLE_REFUSAL.is(Whether.YES)));
        SharingRules.add(rules, "7.4", Basis.LPA_JOINT, all(acting, SharingFacts.POWER.is(Standings.Power.JOINT)));
        Condition property = all(acting, SharingFacts.POWER.is(Standings.Power.PROPERTY));
        SharingRules.add(rules, "7.4", Basis.NOT_RELEVANT_TO_AUTHORITY, all(property, SENSITIVE));
        SharingRules.add(rules, "7.4", Basis.LPA_PROPERTY_RELEVANT_MINIMUM, property);
        SharingRules.add(rules, "7.4", Basis.LPA_SENSITIVE_RELEVANCE, all(acting, SENSITIVE));
        SharingRules.add(rules, "7.4", Basis.LPA_HEALTH_WELFARE, acting);
        Condition deputy = all(FROM_16, LACKS, SharingFacts.isIn(RecipientRole.WELFARE_DEPUTY));
        SharingRules.add(rules, "7.5", Basis.DEPUTY, all(deputy, SharingFacts.DEPUTY_ORDER.isTrue()));
        SharingRules.add(rules, "7.5", Basis.DEPUTY_ORDER_NOT_CHECKED, deputy);
    }

    private static void addIncapable(PolicySteps.NeedsRules<Basis> rules) {
        SharingRules.add(rules, "7.6", Basis.NEEDS_CAPACITY_RESOLUTION, all(FROM_16, CAPACITY.is(Capability.DISPUTED)));
        SharingRules.add(
                rules, "7.6", Basis.NEEDS_CAPACITY_ASSESSMENT, all(FROM_16, CAPACITY.is(Capability.FLUCTUATING)));
        Condition incapable = all(FROM_16, LACKS);
        SharingRules.add(
                rules, "7.7", Basis.ADVANCE_REFUSAL, all(incapable, SharingFacts.CAPABLE_REFUSAL.is(Whether.YES)));
        SharingRules.add(
                rules,
                "7.7",
                Basis.S4_7_CONSULTATION,
                all(incapable, SharingFacts.AIM.is(Aim.BEST_INTERESTS_CONSULTATION)));
        Condition condition = all(incapable, ITEM.is(NamedItem.GENERAL_CONDITION_AND_PROGNOSIS));
        SharingRules.add(
                rules, "7.7", Basis.REASONABLE_ASSUMPTION_POLICY, all(condition, SharingFacts.CELL_CONDITION.isTrue()));
        SharingRules.add(rules, "7.7", Basis.REASONABLE_ASSUMPTION_CLOSE_PERSON, condition);
        SharingRules.add(
                rules, "7.7", Basis.NO_AUTHORITY_TO_CONSENT, all(incapable, SharingFacts.BY_RELATIVE.isTrue()));
        SharingRules.add(
                rules, "7.7", Basis.NO_AUTHORITY, all(incapable, SharingFacts.isIn(RecipientRole.DWP_APPOINTEE)));
        SharingRules.add(
                rules, "7.7", Basis.WAIT_FOR_CAPACITY, all(incapable, SharingFacts.CAPACITY_EXPECTED.is(Whether.YES)));
        SharingRules.add(
                rules,
                "7.7",
                Basis.CONSENT_BEFORE_CAPACITY_LOST,
                all(incapable, SharingFacts.CELL_CAPACITY_LOST.isTrue(), ConsentRules.permitted(CONSENT)));
        SharingRules.add(
                rules,
                "7.7",
                Basis.NEEDS_BEST_INTERESTS_DECISION_CONTESTED,
                all(incapable, SharingFacts.CONTESTED.isTrue()));
        SharingRules.add(rules, "7.7", Basis.NEEDS_BEST_INTERESTS_DECISION, incapable);
    }

    private static void addKnown(PolicySteps.NeedsRules<Basis> rules) {
        Condition known =
                all(FROM_16, SharingFacts.KNOWN.is(Knowledge.Standing.VERIFIED), not(ConsentRules.permitted(CONSENT)));
        SharingRules.add(
                rules,
                "7.8",
                Basis.EXPRESS_OBJECTION_TO_KNOWN,
                all(FROM_16, SharingFacts.OBJECTS_TO_KNOWN.isTrue(), SharingFacts.MAYBE_KNOWN.isTrue()));
        SharingRules.add(rules, "7.8", Basis.KNOWN_BUT_MAY_HAVE_CHANGED, all(known, ITEM.is(NamedItem.WHEREABOUTS)));
        SharingRules.add(
                rules,
                "7.8",
                Basis.ALREADY_KNOWN,
                all(known, SharingFacts.CELL_KNOWN.isTrue(), SharingFacts.REFUSAL_COVERS.isFalse()));
    }

    private static void addOwnDecision(PolicySteps.NeedsRules<Basis> rules) {
        Condition status = all(FROM_16, ITEM.is(NamedItem.CONSENT_STATUS), not(ConsentRules.permitted(CONSENT)));
        SharingRules.add(
                rules,
                "7.9",
                Basis.TELL_OF_REFUSAL_POLICY,
                all(status, SharingFacts.CELL_REFUSAL.isTrue(), SharingFacts.STATUS_REFUSED.isFalse()));
        ConsentRules.addReferrals(rules, "7.9", status, CONSENT);
        SharingRules.add(rules, "7.9", Basis.NO_BASIS, status);
        Condition lapsed = all(CONSENT.is(ConsentStanding.NONE), SharingFacts.BY_PARENT.isTrue());
        Condition young = AGE.is(AgeGroup.SIXTEEN_OR_SEVENTEEN);
        SharingRules.add(rules, "7.9", Basis.BASIS_LAPSED_AT_16, all(young, lapsed));
        ConsentRules.add(rules, "7.9", young, CONSENT, Basis.CONSENT_16_17, Basis.NO_BASIS);
        ConsentRules.add(rules, "7.9", AGE.is(AgeGroup.ADULT), CONSENT, Basis.EXPLICIT_CONSENT, Basis.NO_BASIS);
    }
}
