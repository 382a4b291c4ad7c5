package org.opencarers.sharing;

import java.util.Set;
import org.opencarers.rules.Fact;

/**
 * When the gates ask for a fact.
 *
 * <p>What the order of asking is changes no answer. In this order the gates are a small table, and the items of a request share
 * most of the way through it.
 */
enum Stage {
    /** First what kind of item it is: the rules for one kind have little to do with those for another. */
    KIND,
    /** Then what is the same for every item of a request. */
    REQUEST,
    /** Last what is known, agreed and decided about this item, and who hears it. */
    ITEM;

    private static final Set<Fact<?>> OF_KIND = Set.of(SharingFacts.ITEM_CLASS, SharingFacts.ITEM);

    private static final Set<Fact<?>> OF_ITEM = Set.of(
            SharingFacts.CONTAINS_ADOPTION,
            SharingFacts.PERMIT_IN_DOUBT,
            SharingFacts.DECISIONS,
            SharingFacts.EXCLUDED_HEARER,
            SharingFacts.KNOWN,
            SharingFacts.MAYBE_KNOWN,
            SharingFacts.CONSENT,
            SharingFacts.PARENTS_CONSENT,
            SharingFacts.OWNER_PERMITS,
            SharingFacts.PATIENT_AGREES,
            SharingFacts.REFUSAL_COVERS,
            SharingFacts.CAPABLE_REFUSAL,
            SharingFacts.STATUTORY_WISH,
            SharingFacts.BY_PARENT,
            SharingFacts.ANY_MAY_COVER);

    static Stage of(Fact<?> fact) {
        return OF_KIND.contains(fact) ? KIND : OF_ITEM.contains(fact) ? ITEM : REQUEST;
    }
}
