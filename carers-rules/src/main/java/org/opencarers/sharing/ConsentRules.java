package org.opencarers.sharing;

import static org.opencarers.rules.Condition.all;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Condition;
import org.opencarers.rules.PolicySteps;
import org.opencarers.sharing.Standings.AgeGroup;

/** What follows from the standing of the consents, whoever decides (the confidentiality specification, section 8). */
final class ConsentRules {

    private static final Map<ConsentStanding, Basis> REFERRED = new LinkedHashMap<>();
    private static final Map<ConsentStanding, Basis> WITHHELD = new LinkedHashMap<>();

    static {
        REFERRED.put(ConsentStanding.CONFLICTING, Basis.CONFLICTING_RECORDS);
        REFERRED.put(ConsentStanding.CAPACITY_DOUBTFUL, Basis.INVALID_CONSENT_CAPACITY);
        REFERRED.put(ConsentStanding.FREEDOM_DOUBTFUL, Basis.INVALID_CONSENT_VOLUNTARINESS);
        REFERRED.put(ConsentStanding.INFORMEDNESS_DOUBTFUL, Basis.INVALID_CONSENT_INFORMED);
        REFERRED.put(ConsentStanding.UNVERIFIED, Basis.UNVERIFIED_PROVENANCE);
        REFERRED.put(ConsentStanding.CONDITION_LIKELY_BREACHED, Basis.CONDITION_LIKELY_BREACHED);
        REFERRED.put(ConsentStanding.STALE, Basis.STALE_PERMIT);
        REFERRED.put(ConsentStanding.REVIEW_UNKNOWN, Basis.FACT_UNKNOWN);
        WITHHELD.put(ConsentStanding.WITHDRAWN, Basis.WITHDRAWN);
        WITHHELD.put(ConsentStanding.EXPIRED, Basis.EXPIRED);
        WITHHELD.put(ConsentStanding.NOT_YET_VALID, Basis.NOT_YET_VALID);
        WITHHELD.put(ConsentStanding.FOR_OTHER_PURPOSES, Basis.OUT_OF_SCOPE_PURPOSE);
        WITHHELD.put(ConsentStanding.OF_OTHER_ITEMS, Basis.OUT_OF_SCOPE_ITEM);
        WITHHELD.put(ConsentStanding.FOR_SOMEBODY_ELSE, Basis.OUT_OF_SCOPE_RECIPIENT);
        WITHHELD.put(ConsentStanding.NOT_SPECIFICALLY_INFORMED, Basis.NOT_SPECIFICALLY_INFORMED);
    }

    private ConsentRules() {}

    /** The consents open the item. */
    static Condition permitted(ChoiceFact<ConsentStanding> consent) {
        return consent.isAnyOf(ConsentStanding.PERMITTED, ConsentStanding.PERMITTED_BY_CONDUCT);
    }

    /** Only those standings that a person must look at. */
    static void addReferrals(
            PolicySteps.NeedsRules<Basis> rules, String clause, Condition within, ChoiceFact<ConsentStanding> consent) {
        REFERRED.forEach(
                (standing, basis) -> SharingRules.add(rules, clause, basis, all(within, consent.is(standing))));
    }

    /**
     * All standings.
     *
     * @param permitted what a good permit is called
     * @param none what it is called that there is none
     */
    static void add(
            PolicySteps.NeedsRules<Basis> rules,
            String clause,
            Condition within,
            ChoiceFact<ConsentStanding> consent,
            Basis permitted,
            Basis none) {
        addReferrals(rules, clause, within, consent);
        WITHHELD.forEach(
                (standing, basis) -> SharingRules.add(rules, clause, basis, all(within, consent.is(standing))));
        Condition refused = all(within, consent.is(ConsentStanding.REFUSED));
        SharingRules.add(rules, clause, Basis.REFUSAL_GILLICK, all(refused, SharingFacts.AGE.is(AgeGroup.UNDER_16)));
        SharingRules.add(
                rules, clause, Basis.REFUSAL_16_17, all(refused, SharingFacts.AGE.is(AgeGroup.SIXTEEN_OR_SEVENTEEN)));
        SharingRules.add(rules, clause, Basis.REFUSAL_CAPACITOUS, refused);
        if (permitted == Basis.FACT_UNKNOWN) {
            SharingRules.add(rules, clause, permitted, all(within, permitted(consent)));
        } else {
            SharingRules.add(
                    rules,
                    clause,
                    Basis.CONSENT_BY_CONDUCT,
                    all(within, consent.is(ConsentStanding.PERMITTED_BY_CONDUCT)));
            SharingRules.add(rules, clause, permitted, all(within, consent.is(ConsentStanding.PERMITTED)));
        }
        SharingRules.add(rules, clause, none, within);
    }
}
