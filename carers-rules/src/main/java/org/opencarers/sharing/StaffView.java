package org.opencarers.sharing;

import java.util.List;
import java.util.Optional;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.decision.RefusedException;

/**
 * What one of the staff sees of an answer: all of it that they may see, and what to do about each item.
 *
 * <p>It holds what a carer must not learn: that something was refused, that there is a patient at all. Show a carer
 * {@link CarerView}. Harm flags are for those who may see them: for anybody else the view neither names nor reveals one, and
 * says to whom to hand what is not told.
 */
public final class StaffView {

    private final StaffReader reader;
    private final SharingDecision decision;
    private final List<Item> items;

    private StaffView(StaffReader reader, SharingDecision decision, List<Item> items) {
        this.reader = reader;
        this.decision = decision;
        this.items = items;
    }

    /**
     * The answer about an item, and what to do about it.
     *
     * @param answer the answer
     * @param next what to do, in this order, each in words without full stop; at least one
     * @param checklists what somebody must record; none where the answer obliges to none
     */
    public record Item(ItemAnswer answer, List<String> next, List<Checklist> checklists) {

        /** Keeps copies that nobody can change. */
        public Item {
            next = List.copyOf(next);
            checklists = List.copyOf(checklists);
        }
    }

    /**
     * The view for somebody of whom nobody has said that they may see harm flags.
     *
     * @throws RefusedException with all problems, when the request cannot be answered
     */
    public static StaffView of(Sharing sharing, SharingRequest request) {
        return of(sharing, request, StaffReader.WITHOUT_HARM_FLAGS);
    }

    /**
     * The view of the answer to a request.
     *
     * @param sharing the rules that answer
     * @param reader who reads it
     * @throws RefusedException with all problems, when the request cannot be answered
     */
    public static StaffView of(Sharing sharing, SharingRequest request, StaffReader reader) {
        SharingDecision whole = sharing.decide(request);
        SharingDecision decision =
                reader == StaffReader.WITH_HARM_FLAGS ? whole : HarmFlags.hidden(sharing, request, whole);
        return new StaffView(
                reader,
                decision,
                decision.items().stream()
                        .map(answer -> new Item(answer, NextSteps.of(answer), Checklists.of(request, answer, reader)))
                        .toList());
    }

    /** For whom it is. */
    public StaffReader reader() {
        return reader;
    }

    /** The answer, as far as this reader may see it: not the one to keep or to act on elsewhere. */
    public SharingDecision decision() {
        return decision;
    }

    /** The items in the order of the answer, each part behind its whole. */
    public List<Item> items() {
        return items;
    }

    /**
     * To whom this reader hands what is not told, whatever the reason; empty for a reader who sees everything.
     *
     * <p>It is the same for every answer, so it reveals nothing: a referral that is hidden must not become a lock.
     */
    public Optional<ReferralRole> handOver() {
        return reader == StaffReader.WITH_HARM_FLAGS ? Optional.empty() : Optional.of(ReferralRole.NAMED_PROFESSIONAL);
    }
}
