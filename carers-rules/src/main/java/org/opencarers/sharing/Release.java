package org.opencarers.sharing;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;

import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.sharing.Standings.AgeGroup;
import org.opencarers.sharing.Standings.Capability;
import org.opencarers.sharing.Standings.DangerToOthers;
import org.opencarers.sharing.Standings.DangerToSelf;
import org.opencarers.sharing.Standings.Jurisdiction;
import org.opencarers.sharing.Standings.NamedItem;
import org.opencarers.sharing.Standings.Place;
import org.opencarers.sharing.Standings.RecipientAge;
import org.opencarers.sharing.Standings.Whether;

/**
 * The gates 16 to 18, which only ever close: who else hears, whether the recipient is a child, and whether anything is unknown
 * on which a share must not rest (the confidentiality specification, section 5).
 */
final class Release {

    private static final Condition OVERHEARD = SharingFacts.EXCLUDED_HEARER.isTrue();
    private static final Condition TOO_YOUNG =
            all(SharingFacts.RECIPIENT_AGE.is(RecipientAge.CHILD), SharingFacts.ITEM_CLASS.is(ItemClass.SENSITIVE));

    /** The policy {@code england.sharing.last-gates}: what closes an item that the gates before would share. */
    static final Policy<LastGate> LAST_GATES = lastGates();

    /** The policy {@code england.sharing}: the outcome of all gates together. */
    static final Policy<Disclosure> POLICY = policy();

    private Release() {}

    private static Policy<LastGate> lastGates() {
        return SharingRules.begin(
                        "england.sharing.last-gates",
                        "Does anything close what the gates before would share?",
                        LastGate.class)
                .rule(Rule.clause("16")
                        .when(OVERHEARD)
                        .then(LastGate.OVERHEARD)
                        .citing(Basis.PRESENCE_OF_EXCLUDED_PERSON.citation()))
                .rule(Rule.clause("17")
                        .when(TOO_YOUNG)
                        .then(LastGate.TOO_YOUNG)
                        .citing(Basis.RECIPIENT_WELFARE.citation()))
                .rule(Rule.clause("18")
                        .when(any(unknown(), SharingFacts.PERMIT_IN_DOUBT.isTrue()))
                        .then(LastGate.UNKNOWN)
                        .citing(Basis.FACT_UNKNOWN.citation()))
                .otherwise(LastGate.OPEN)
                .citing(Basis.FACT_UNKNOWN.citation())
                .build();
    }

    private static Policy<Disclosure> policy() {
        Condition personal = SharingFacts.ITEM_CLASS.isNoneOf(
                ItemClass.LISTENING, ItemClass.GENERAL, ItemClass.CARERS_OWN, ItemClass.CHOSEN_FROM_RECORD);
        return SharingRules.begin(
                        "england.sharing",
                        "May this be told to this recipient, for this purpose, now?",
                        Disclosure.class)
                .rule(Rule.clause("13")
                        .when(SharingRules.gives(Gates.POLICY, basis -> basis.disclosure() == Disclosure.WITHHOLD))
                        .then(Disclosure.WITHHOLD)
                        .citing(Basis.NO_BASIS.citation()))
                .rule(Rule.clause("13")
                        .when(SharingRules.gives(Gates.POLICY, basis -> basis.disclosure() == Disclosure.REFER))
                        .then(Disclosure.REFER)
                        .citing(Basis.NO_BASIS.citation()))
                .rule(Rule.clause("16")
                        .when(all(personal, OVERHEARD))
                        .then(Disclosure.WITHHOLD)
                        .citing(Basis.PRESENCE_OF_EXCLUDED_PERSON.citation()))
                .rule(Rule.clause("17")
                        .when(all(personal, TOO_YOUNG))
                        .then(Disclosure.REFER)
                        .citing(Basis.RECIPIENT_WELFARE.citation()))
                .rule(Rule.clause("18")
                        .when(all(
                                personal, any(unknown(), all(SharingFacts.PERMIT_IN_DOUBT.isTrue(), restsOnPermit()))))
                        .then(Disclosure.REFER)
                        .citing(Basis.FACT_UNKNOWN.citation()))
                .otherwise(Disclosure.SHARE)
                .citing(Basis.NO_BASIS.citation())
                .build();
    }

    private static Condition restsOnPermit() {
        Condition inOwnRight = all(
                SharingFacts.isIn(RecipientRole.PARENTAL_RESPONSIBILITY),
                SharingFacts.RESPONSIBILITY_VERIFIED.isTrue());
        return any(
                SharingRules.gives(Gates.POLICY, Release::isByPermit),
                all(Gates.POLICY.gives(Basis.PR_AUTHORITY), not(inOwnRight)));
    }

    /** Whether a basis always rests on a permit, of the patient or of the carer to whom the item belongs; {@link Basis#PR_AUTHORITY} may, of parents. */
    static boolean isByPermit(Basis basis) {
        return switch (basis) {
            case EXPLICIT_CONSENT,
                    CONSENT_16_17,
                    CONSENT_GILLICK,
                    CONSENT_BY_CONDUCT,
                    CONSENT_BEFORE_CAPACITY_LOST,
                    BOTH_AGREED,
                    CARER_CONSENT -> true;
            default -> false;
        };
    }

    private static Condition unknown() {
        return any(
                SharingFacts.SOMETHING_UNKNOWN.isTrue(),
                SharingFacts.JURISDICTION.is(Jurisdiction.UNKNOWN),
                SharingFacts.ALIVE.is(Whether.UNKNOWN),
                SharingFacts.AGE.is(AgeGroup.UNKNOWN),
                SharingFacts.PLACE.is(Place.UNKNOWN),
                SharingFacts.CAPACITY.is(Capability.UNKNOWN),
                SharingFacts.HARM.is(Whether.UNKNOWN),
                SharingFacts.RECIPIENT_AGE.is(RecipientAge.UNKNOWN),
                SharingFacts.COURT_RESTRICTS.is(Whether.UNKNOWN),
                all(
                        SharingFacts.CAPACITY.is(Capability.LACKS),
                        any(
                                SharingFacts.CAPABLE_REFUSAL.is(Whether.UNKNOWN),
                                SharingFacts.CAPACITY_EXPECTED.is(Whether.UNKNOWN))),
                all(
                        SharingFacts.TO_OTHERS.is(DangerToOthers.UNKNOWN),
                        SharingFacts.ITEM.isAnyOf(NamedItem.RISK_TO_OTHERS, NamedItem.SEXUAL_HEALTH)),
                all(
                        SharingFacts.TO_SELF.is(DangerToSelf.UNKNOWN),
                        SharingFacts.ITEM.isAnyOf(NamedItem.RISK_TO_SELF, NamedItem.SAFETY_PLAN)),
                all(
                        SharingFacts.CHILD_AT_RISK.is(Whether.UNKNOWN),
                        any(
                                SharingFacts.ITEM.is(NamedItem.RISK_TO_CHILD),
                                SharingFacts.AGE.isAnyOf(AgeGroup.UNDER_16, AgeGroup.SIXTEEN_OR_SEVENTEEN))),
                all(SharingFacts.CARE_ORDER.is(Whether.UNKNOWN), SharingFacts.AGE.is(AgeGroup.UNDER_16)));
    }
}
