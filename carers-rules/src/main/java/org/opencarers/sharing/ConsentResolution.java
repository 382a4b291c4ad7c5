package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.ConsentDecision;
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
record ConsentResolution(ConsentStanding standing, Optional<WeighedConsent> deciding, List<WeighedConsent> evidence) {

    private static final ConsentResolution NO_CONSENT =
            new ConsentResolution(ConsentStanding.NONE, Optional.empty(), List.of());

    /**
     * Goes through the consents.
     *
     * @param covering those about the person who would be told
     * @param author whose consents count
     * @param conditions what the permit must stand up to
     */
    static ConsentResolution of(ConsentBook book, Covering covering, ConsentAuthor author, Conditions conditions) {
        if (!book.hasAnyOf(author)) {
            return NO_CONSENT;
        }
        int most = covering.covered().size();
        List<WeighedConsent> about = new ArrayList<>(most);
        List<WeighedConsent> permits = new ArrayList<>(most);
        for (Covered covered : covering.covered()) {
            if (covered.counts(author)) {
                WeighedConsent consent = covered.consent();
                about.add(consent);
                if (consent.livePermit()) {
                    permits.add(consent);
                }
            }
        }
        List<WeighedConsent> refusals =
                stillStanding(about, permits, covering.subject().item());
        if (!refusals.isEmpty()) {
            boolean refused = permits.isEmpty() || areAllAfter(refusals, permits);
            return new ConsentResolution(
                    refused ? ConsentStanding.REFUSED : ConsentStanding.CONFLICTING,
                    Optional.empty(),
                    refused ? refusals : about);
        }
        if (permits.isEmpty()) {
            return new ConsentResolution(withoutPermit(book, covering, author, about), Optional.empty(), about);
        }
        WeighedConsent latest = WeighedConsent.latest(permits).orElseThrow();
        boolean muddled = isMuddled(book, about, latest);
        Subject subject = covering.subject();
        ConsentStanding standing = muddled
                ? ConsentStanding.CONFLICTING
                : conditions.standing(latest.consent(), subject, book.cover(latest, subject), book.asOf());
        return new ConsentResolution(standing, Optional.of(latest), muddled ? about : List.of(latest));
    }

    /** The live refusals that no live permit takes the place of. */
    private static List<WeighedConsent> stillStanding(
            List<WeighedConsent> about, List<WeighedConsent> permits, String item) {
        List<WeighedConsent> refusals = new ArrayList<>(about.size());
        for (WeighedConsent refusal : about) {
            boolean stands = refusal.liveRefusal();
            for (int place = 0; stands && place < permits.size(); place++) {
                stands = !permits.get(place).replaces(refusal, item);
            }
            if (stands) {
                refusals.add(refusal);
            }
        }
        return refusals;
    }

    private static boolean areAllAfter(List<WeighedConsent> refusals, List<WeighedConsent> permits) {
        for (WeighedConsent permit : permits) {
            for (WeighedConsent refusal : refusals) {
                if (!permit.isBefore(refusal)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static ConsentStanding withoutPermit(
            ConsentBook book, Covering covering, ConsentAuthor author, List<WeighedConsent> about) {
        boolean withdrawn = false;
        boolean expired = false;
        boolean notYet = false;
        boolean otherPurposes = false;
        for (WeighedConsent each : about) {
            if (each.isPermit()) {
                Consent permit = each.consent();
                withdrawn |= permit.getStatus().equals(Optional.of(ConsentStatus.WITHDRAWN));
                expired |= book.isExpired(permit);
                notYet |= book.isNotYetValid(permit);
                otherPurposes |= permit.getPurposes().isPresent() && !book.isForPurpose(permit);
            }
        }
        if (withdrawn) {
            return ConsentStanding.WITHDRAWN;
        }
        if (expired) {
            return ConsentStanding.EXPIRED;
        }
        if (notYet) {
            return ConsentStanding.NOT_YET_VALID;
        }
        if (otherPurposes) {
            return ConsentStanding.FOR_OTHER_PURPOSES;
        }
        if (isThereAnotherItem(book, covering, author)) {
            return ConsentStanding.OF_OTHER_ITEMS;
        }
        return isThereSomebodyElse(book, covering, author) ? ConsentStanding.FOR_SOMEBODY_ELSE : ConsentStanding.NONE;
    }

    private static boolean isThereAnotherItem(ConsentBook book, Covering covering, ConsentAuthor author) {
        for (WeighedConsent consent : covering.about()) {
            if (consent.isPermit()
                    && consent.isOf(author)
                    && consent.consent().getStatus().equals(Optional.of(ConsentStatus.ACTIVE))
                    && !book.covers(consent.consent(), covering.subject())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThereSomebodyElse(ConsentBook book, Covering covering, ConsentAuthor author) {
        for (Consent consent : book.all()) {
            if (consent.getDecision() == ConsentDecision.PERMIT
                    && consent.getAuthor() == author
                    && !consent.getRecipient().equals(covering.ref())
                    && book.covers(consent, covering.subject())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a permit for this purpose that did not count, and may be later than the one that would. */
    private static boolean isMuddled(ConsentBook book, List<WeighedConsent> about, WeighedConsent latest) {
        for (WeighedConsent permit : about) {
            boolean muddle = permit.livePermit()
                    ? isAnotherOfTheSameName(permit, latest)
                    : permit.isPermit() && !permit.isBefore(latest) && isUnclear(book, permit.consent());
            if (muddle) {
                return true;
            }
        }
        return false;
    }

    /** Whether two entries have one day and one id: neither is the later, so nobody can say which holds. */
    private static boolean isAnotherOfTheSameName(WeighedConsent permit, WeighedConsent latest) {
        // Mostly the permit is the latest itself, which needs no ordering of lists.
        return !permit.consent().equals(latest.consent())
                && permit.consent().getId().equals(latest.consent().getId())
                && permit.consent().getMadeOn().equals(latest.consent().getMadeOn())
                && !inOrder(permit.consent()).equals(inOrder(latest.consent()));
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

    private static boolean isUnclear(ConsentBook book, Consent permit) {
        boolean forPurpose = permit.getPurposes().isEmpty() || book.isForPurpose(permit);
        return forPurpose
                && (permit.getStatus().equals(Optional.of(ConsentStatus.WITHDRAWN))
                        || book.isExpired(permit)
                        || permit.getMadeOn().isEmpty()
                        || permit.getValidFrom().isEmpty()
                        || permit.getValidTo().isEmpty()
                        || permit.getStatus().isEmpty()
                        || permit.getPurposes().isEmpty());
    }

    /** Whether the item is open. */
    boolean shares() {
        return standing == ConsentStanding.PERMITTED || standing == ConsentStanding.PERMITTED_BY_CONDUCT;
    }
}
