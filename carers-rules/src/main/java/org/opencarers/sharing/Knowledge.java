package org.opencarers.sharing;

import java.util.List;
import java.util.Optional;
import org.opencarers.core.sharing.KnowledgeProvenance;
import org.opencarers.core.sharing.KnownInformation;

/**
 * What the recipient is said to know of one item.
 *
 * @param standing the best that is recorded about the item
 * @param maybeVerified whether something unknown about the records could mean that the item is known and verified
 */
record Knowledge(Standing standing, boolean maybeVerified) {

    /** How an item stands in what is known, best first. */
    enum Standing {
        /** The recipient was there, saw it, or was told by the patient. */
        VERIFIED,
        /** It is asserted, or a rumour. */
        ASSERTED,
        /** It is recorded as known, and how is unknown. */
        UNCLEAR,
        /** Something else is known. */
        SOMETHING_ELSE,
        /** Nothing is known, or nobody knows what. */
        NOTHING
    }

    /** What the records say of an item; empty records are unknown. */
    static Knowledge of(String item, Optional<List<KnownInformation>> known) {
        if (known.isEmpty()) {
            return new Knowledge(Standing.NOTHING, true);
        }
        Standing standing = known.get().isEmpty() ? Standing.NOTHING : Standing.SOMETHING_ELSE;
        boolean maybe = false;
        for (KnownInformation entry : known.get()) {
            if (entry.getItem().isEmpty()) {
                maybe |= entry.getProvenance().map(Knowledge::isVerified).orElse(true);
            } else if (entry.getItem().get().equals(item)) {
                Standing one = entry.getProvenance()
                        .map(how -> isVerified(how) ? Standing.VERIFIED : Standing.ASSERTED)
                        .orElse(Standing.UNCLEAR);
                maybe |= one == Standing.UNCLEAR;
                standing = one.compareTo(standing) < 0 ? one : standing;
            }
        }
        return new Knowledge(standing, maybe || standing == Standing.VERIFIED);
    }

    private static boolean isVerified(KnowledgeProvenance how) {
        return switch (how) {
            case PRESENT_WHEN_TOLD, OBSERVED, TOLD_BY_PATIENT -> true;
            default -> false;
        };
    }
}
