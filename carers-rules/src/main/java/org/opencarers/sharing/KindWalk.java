package org.opencarers.sharing;

/**
 * The way through the gates as far as all items of one kind go it together in a request.
 *
 * @param kind the kind
 * @param row the answers that are the same for all of them
 * @param begun where the gates come to with these
 */
record KindWalk(ItemKind kind, StandingRow row, int begun) {

    /**
     * Goes that way.
     *
     * @param common the answers that are the same for all items of the request
     */
    static KindWalk of(ItemKind kind, StandingRow common) {
        StandingRow row =
                common.copy().answer(SharingFacts.ITEM_CLASS, kind.itemClass()).answer(SharingFacts.ITEM, kind.named());
        return new KindWalk(kind, row, GateTables.begin(row));
    }
}
