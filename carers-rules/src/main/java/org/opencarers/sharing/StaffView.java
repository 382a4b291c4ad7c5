package org.opencarers.sharing;

import java.util.List;

/**
 * What staff see of an answer: everything, and what to do about each item.
 *
 * <p>It holds what a carer must not learn: that something was refused, that a concern is open, that there is a patient at all.
 * Show a carer {@link CarerView}.
 */
public final class StaffView {

    private final SharingDecision decision;
    private final List<Item> items;

    private StaffView(SharingDecision decision, List<Item> items) {
        this.decision = decision;
        this.items = items;
    }

    /**
     * The answer about an item, and what to do about it.
     *
     * @param answer the answer
     * @param next what to do, in this order, each in words without full stop; at least one
     */
    public record Item(ItemAnswer answer, List<String> next) {

        /** Keeps a copy that nobody can change. */
        public Item {
            next = List.copyOf(next);
        }
    }

    /** The view of an answer. */
    public static StaffView of(SharingDecision decision) {
        return new StaffView(
                decision,
                decision.items().stream()
                        .map(answer -> new Item(answer, NextSteps.of(answer)))
                        .toList());
    }

    /** The answer itself. */
    public SharingDecision decision() {
        return decision;
    }

    /** The items in the order of the answer, each part behind its whole. */
    public List<Item> items() {
        return items;
    }
}
