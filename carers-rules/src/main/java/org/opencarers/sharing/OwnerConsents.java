package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.consent.ConsentAuthor;

/** What the carer to whom an item belongs says about telling it (the confidentiality specification, section 5, gate 7). */
final class OwnerConsents {

    private final ConsentBook book;
    private final String item;
    private final Optional<String> owner;

    /**
     * Of one item.
     *
     * @param owner the ref of the carer to whom it belongs; empty when that is nobody, or not known
     */
    OwnerConsents(ConsentBook book, String item, Optional<String> owner) {
        this.book = book;
        this.item = item;
        this.owner = owner;
    }

    /** Whether somebody is the owner. */
    boolean isOwner(String ref) {
        return owner.equals(Optional.of(ref));
    }

    /** Whether the owner permits that somebody is told. */
    boolean permit(String listener) {
        List<WeighedConsent> about = about(listener);
        return about.stream().noneMatch(WeighedConsent::liveRefusal)
                && latestPermit(about).isPresent();
    }

    /** Whether what is unknown of what the owner said could undo the permit. */
    boolean isDoubtful(String listener) {
        List<WeighedConsent> about = about(listener);
        return latestPermit(about)
                .filter(permit -> permit.consent().getNotOnwardTo().isEmpty()
                        || about.stream().anyMatch(other -> other.mayUndo(permit)))
                .isPresent();
    }

    /** The permit on which telling rests, or the refusals that stand against it. */
    List<WeighedConsent> evidence(String listener) {
        List<WeighedConsent> about = about(listener);
        List<WeighedConsent> refusals =
                about.stream().filter(WeighedConsent::liveRefusal).toList();
        return refusals.isEmpty() ? latestPermit(about).map(List::of).orElse(List.of()) : refusals;
    }

    /** All that the owner said of the item to this listener, and the refusals of a carer who is not named: they may be the owner's. */
    private List<WeighedConsent> about(String listener) {
        if (owner.isEmpty() || !book.hasAnyOf(ConsentAuthor.CARER)) {
            return List.of();
        }
        List<WeighedConsent> about = new ArrayList<>();
        for (WeighedConsent consent : book.about(listener)) {
            Optional<String> author = consent.consent().getAuthorRef();
            boolean owners = author.equals(owner) || author.isEmpty() && !consent.isPermit();
            if (owners && consent.isOf(ConsentAuthor.CARER) && consent.names(item)) {
                about.add(consent);
            }
        }
        return about;
    }

    private static Optional<WeighedConsent> latestPermit(List<WeighedConsent> about) {
        return WeighedConsent.latest(
                about.stream().filter(WeighedConsent::livePermit).toList());
    }
}
