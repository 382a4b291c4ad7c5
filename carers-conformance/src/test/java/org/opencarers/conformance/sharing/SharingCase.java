package org.opencarers.conformance.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.receipt.Salt;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.CarerView;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.SharingDecision;
import org.opencarers.sharing.StaffReader;
import org.opencarers.sharing.StaffView;
import tools.jackson.databind.node.ObjectNode;

/**
 * One generated request and its answer, for laws that change the one and look at the other.
 *
 * @param seed names the request
 * @param views what carers were shown so far, by what was asked and what was shared
 */
record SharingCase(
        long seed,
        ObjectNode document,
        SharingRequest request,
        SharingDecision decision,
        ConcurrentMap<List<List<String>>, CarerView> views) {

    private static final Sharing SHARING = new Sharing();
    private static final Set<Basis> CELLS = Set.of(Basis.TELL_OF_REFUSAL_POLICY, Basis.ALREADY_KNOWN);

    static SharingCase of(long seed, ObjectNode document, ConcurrentMap<List<List<String>>, CarerView> views) {
        SharingRequest request = SharingSeed.read(document);
        return new SharingCase(seed, document, request, SHARING.decide(request), views);
    }

    /** Chance for a law: always the same for the same request, and another than that which made the request. */
    Dice dice(int salt) {
        return new Dice(new SplittableRandom(seed * 31 + salt));
    }

    /** The case after a change to a copy of the document. */
    SharingCase changed(Consumer<ObjectNode> change) {
        ObjectNode other = document.deepCopy();
        change.accept(other);
        return of(seed, other, views);
    }

    /** The receipt of the answer, with a secret that only a test may know. */
    String receipt(String salt) {
        return SHARING.receipt(request, Salt.of(salt.repeat(64))).text();
    }

    /** What staff see of the answer. */
    StaffView staff(StaffReader reader) {
        return StaffView.of(SHARING, request, reader);
    }

    /** What is shared, in the order of the answer; a part after the item that holds it. */
    List<String> shared() {
        List<String> shared = new ArrayList<>();
        String whole = "";
        for (ItemAnswer answer : decision.items()) {
            whole = answer.part() ? whole : answer.item();
            if (answer.disclosure() == Disclosure.SHARE) {
                shared.add(answer.part() ? whole + " holds " + answer.item() : answer.item());
            }
        }
        return shared;
    }

    /** What this answer shares and another does not, as the words of a violation; empty if there is nothing. */
    List<String> sharedBeyond(SharingCase other, String change) {
        TreeSet<String> more = new TreeSet<>(shared());
        other.shared().forEach(more::remove);
        more.removeIf(item -> isCellInsteadOfDoubt(item, other));
        return more.isEmpty()
                ? List.of()
                : List.of("%s adds %s%n  before: %s%n  after:  %s".formatted(change, more, other.document, document));
    }

    // A permit in doubt is referred before a cell is asked, so a cell may share when the permit has gone.
    private boolean isCellInsteadOfDoubt(String item, SharingCase other) {
        return basis(item).filter(CELLS::contains).isPresent()
                && other.basis(item).equals(Optional.of(Basis.FACT_UNKNOWN));
    }

    /** On what an item that was asked for is answered. */
    Optional<Basis> basis(String item) {
        return asked(item).map(ItemAnswer::basis);
    }

    /** The answer on an item that was asked for; not on a part. */
    Optional<ItemAnswer> asked(String item) {
        return decision.items().stream()
                .filter(answer -> !answer.part() && answer.item().equals(item))
                .findFirst();
    }
}
