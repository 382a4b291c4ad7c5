package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.CapacityWhenMade;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.ConsentStatus;

/**
 * What the consents of one kind of author say about one item and one person (the confidentiality specification, section 8).
 *
 * <p>Not the latest wins: a permit overcomes a refusal only where it says so.
 *
 * @param standing what they come to
 * @param deciding the permit that opens the item, or would if it were good
 * @param evidence the consents on which that rests
 */
record ConsentResolution(ConsentStanding standing, Optional<Consent> deciding, List<Consent> evidence) {

    /** The latest permit: by the day on which it was made and, on one day, by its id. */
    private static final Comparator<Consent> LATEST = Comparator.comparing(
                    (Consent permit) -> permit.getMadeOn().orElse(LocalDate.MIN))
            .thenComparing(Consent::getId);

    /**
     * Goes through the consents.
     *
     * @param ref the person who would be told
     * @param author whose consents count
     * @param conditions what the permit must stand up to
     */
    static ConsentResolution of(
            ConsentBook book, Subject subject, String ref, ConsentAuthor author, Conditions conditions) {
        List<Consent> covering = book.all().stream()
                .filter(consent -> consent.getAuthor() == author && book.covers(consent, subject))
                .toList();
        List<Consent> about = covering.stream()
                .filter(consent -> consent.getRecipient().equals(ref))
                .toList();
        List<Consent> permits = about.stream().filter(book::isLivePermit).toList();
        List<Consent> refusals = about.stream()
                .filter(book::isLiveRefusal)
                .filter(refusal -> permits.stream().noneMatch(permit -> replaces(permit, refusal, subject.item())))
                .toList();
        if (!refusals.isEmpty()) {
            boolean refused = permits.isEmpty() || permits.stream().allMatch(permit -> areAllAfter(refusals, permit));
            return new ConsentResolution(
                    refused ? ConsentStanding.REFUSED : ConsentStanding.CONFLICTING,
                    Optional.empty(),
                    refused ? refusals : about);
        }
        Optional<Consent> latest = permits.stream().max(LATEST);
        if (latest.isEmpty()) {
            return new ConsentResolution(withoutPermit(book, subject, ref, author, covering), Optional.empty(), about);
        }
        boolean muddled = about.stream()
                .filter(ConsentBook::isPermit)
                .anyMatch(permit -> permits.contains(permit)
                        ? isAnotherOfTheSameName(permit, latest.get())
                        : isMuddle(book, permit, latest.get()));
        ConsentStanding standing = muddled
                ? ConsentStanding.CONFLICTING
                : conditions.standing(latest.get(), subject, book.cover(latest.get(), subject), book.asOf());
        return new ConsentResolution(standing, latest, muddled ? about : List.of(latest.get()));
    }

    private static boolean replaces(Consent permit, Consent refusal, String item) {
        return permit.getSupersedes().flatMap(OrNone::value).equals(Optional.of(refusal.getId()))
                && permit.getSupersedesFor().orElse(List.of()).contains(item)
                && isBefore(refusal, permit)
                && permit.getCapacityWhenMade().equals(Optional.of(CapacityWhenMade.HAD_CAPACITY));
    }

    private static boolean areAllAfter(List<Consent> refusals, Consent permit) {
        return refusals.stream().allMatch(refusal -> isBefore(permit, refusal));
    }

    /** Whether the first was provably made before the second. */
    private static boolean isBefore(Consent first, Consent second) {
        return first.getMadeOn().isPresent()
                && second.getMadeOn()
                        .filter(day -> first.getMadeOn().get().isBefore(day))
                        .isPresent();
    }

    private static ConsentStanding withoutPermit(
            ConsentBook book, Subject subject, String ref, ConsentAuthor author, List<Consent> covering) {
        List<Consent> permits = covering.stream()
                .filter(consent ->
                        ConsentBook.isPermit(consent) && consent.getRecipient().equals(ref))
                .toList();
        if (permits.stream().anyMatch(permit -> permit.getStatus().equals(Optional.of(ConsentStatus.WITHDRAWN)))) {
            return ConsentStanding.WITHDRAWN;
        }
        if (permits.stream().anyMatch(book::isExpired)) {
            return ConsentStanding.EXPIRED;
        }
        if (permits.stream().anyMatch(book::isNotYetValid)) {
            return ConsentStanding.NOT_YET_VALID;
        }
        if (permits.stream().anyMatch(permit -> permit.getPurposes().isPresent() && !book.isForPurpose(permit))) {
            return ConsentStanding.FOR_OTHER_PURPOSES;
        }
        boolean others = book.all().stream()
                .anyMatch(consent -> ConsentBook.isPermit(consent)
                        && consent.getAuthor() == author
                        && consent.getRecipient().equals(ref)
                        && consent.getStatus().equals(Optional.of(ConsentStatus.ACTIVE))
                        && !book.covers(consent, subject));
        if (others) {
            return ConsentStanding.OF_OTHER_ITEMS;
        }
        return covering.stream()
                        .anyMatch(consent -> ConsentBook.isPermit(consent)
                                && !consent.getRecipient().equals(ref))
                ? ConsentStanding.FOR_SOMEBODY_ELSE
                : ConsentStanding.NONE;
    }

    /** Two entries of one day and one id: neither is the later, so nobody can say which holds. */
    private static boolean isAnotherOfTheSameName(Consent permit, Consent latest) {
        return LATEST.compare(permit, latest) == 0 && !inOrder(permit).equals(inOrder(latest));
    }

    /** The same consent with its lists in alphabetical order, which mean the same in any. */
    private static Consent inOrder(Consent consent) {
        return Consent.builder()
                .from(consent)
                .items(inOrder(consent.getItems()))
                .supersedesFor(consent.getSupersedesFor().map(ConsentResolution::inOrder))
                .notOnwardTo(consent.getNotOnwardTo().map(ConsentResolution::inOrder))
                .build();
    }

    private static List<String> inOrder(List<String> names) {
        return names.stream().distinct().sorted().toList();
    }

    /** A permit for this purpose that did not count, and may be later than the one that would. */
    private static boolean isMuddle(ConsentBook book, Consent permit, Consent latest) {
        boolean forPurpose = permit.getPurposes().isEmpty() || book.isForPurpose(permit);
        boolean unclear = permit.getStatus().equals(Optional.of(ConsentStatus.WITHDRAWN))
                || book.isExpired(permit)
                || permit.getMadeOn().isEmpty()
                || permit.getValidFrom().isEmpty()
                || permit.getValidTo().isEmpty()
                || permit.getStatus().isEmpty()
                || permit.getPurposes().isEmpty();
        return forPurpose && unclear && !isBefore(permit, latest);
    }

    /** Whether the item is open. */
    boolean shares() {
        return standing == ConsentStanding.PERMITTED || standing == ConsentStanding.PERMITTED_BY_CONDUCT;
    }
}
