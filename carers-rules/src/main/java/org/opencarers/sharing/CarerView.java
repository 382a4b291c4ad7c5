package org.opencarers.sharing;

import java.util.List;

/**
 * What the carer sees of an answer: what may be told, and one fixed sentence.
 *
 * <p>It is built from these two and cannot hold anything else, so nothing that is withheld can show: not that it exists, not
 * why, not how many. Whoever was refused, was never asked or is no patient gives the carer an equal view.
 */
public final class CarerView {

    private final List<String> items;
    private final String message;

    private CarerView(List<String> items, String message) {
        this.items = List.copyOf(items);
        this.message = message;
    }

    /** The view of an answer. */
    public static CarerView of(SharingDecision decision) {
        return new CarerView(
                decision.items().stream()
                        .filter(answer -> answer.disclosure() == Disclosure.SHARE && !answer.part())
                        .map(ItemAnswer::item)
                        .filter(ItemCheck::isPersonal)
                        .toList(),
                decision.carerMessage());
    }

    /**
     * The personal items that may be told, in the order asked. Listening, general information and the carer's own support are
     * always open, so they are not among them.
     */
    public List<String> items() {
        return items;
    }

    /** What to say to the carer. */
    public String message() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CarerView
                && ((CarerView) other).items.equals(items)
                && ((CarerView) other).message.equals(message);
    }

    @Override
    public int hashCode() {
        return 31 * items.hashCode() + message.hashCode();
    }

    @Override
    public String toString() {
        return message;
    }
}
