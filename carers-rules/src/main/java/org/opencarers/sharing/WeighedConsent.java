package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.CapacityWhenMade;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.ConsentDecision;
import org.opencarers.core.consent.SpecialWords;

/**
 * A consent with what is the same of it for every item.
 *
 * @param consent the consent
 * @param livePermit whether it is a permit that counts on the day and for the purpose asked about
 * @param liveRefusal whether it is a refusal that still counts on that day
 * @param isGeneral whether it names anything by a word that stands for many items
 * @param namesKnownFacts whether it names what is known
 * @param hasGaps whether it is unknown when it was made, whether it stands, or what it is for
 * @param marks a bit for each thing that it names, by the hash of the name
 */
record WeighedConsent(
        Consent consent,
        boolean livePermit,
        boolean liveRefusal,
        boolean isGeneral,
        boolean namesKnownFacts,
        boolean hasGaps,
        long marks) {

    static WeighedConsent of(Consent consent, boolean livePermit, boolean liveRefusal) {
        boolean general = false;
        boolean known = false;
        long marks = 0;
        for (String item : consent.getItems()) {
            general |= Cover.isGeneral(item);
            known |= item.equals(SpecialWords.KNOWN_FACTS);
            marks |= mark(item);
        }
        boolean gaps = consent.getMadeOn().isEmpty()
                || consent.getStatus().isEmpty()
                || consent.getPurposes().isEmpty();
        return new WeighedConsent(consent, livePermit, liveRefusal, general, known, gaps, marks);
    }

    private static long mark(String item) {
        return 1L << item.hashCode();
    }

    boolean isPermit() {
        return consent.getDecision() == ConsentDecision.PERMIT;
    }

    boolean isOf(ConsentAuthor author) {
        return consent.getAuthor() == author;
    }

    boolean names(String item) {
        // Nearly every consent is of other items, and its marks say so at once.
        return (marks & mark(item)) != 0 && consent.getItems().contains(item);
    }

    /** Whether this was provably made before the other. */
    boolean isBefore(WeighedConsent other) {
        Optional<LocalDate> made = consent.getMadeOn();
        Optional<LocalDate> then = other.consent.getMadeOn();
        return made.isPresent() && then.isPresent() && made.get().isBefore(then.get());
    }

    /** The latest of some permits that count: by the day on which it was made and, on one day, by its id. */
    static Optional<WeighedConsent> latest(List<WeighedConsent> permits) {
        @Nullable WeighedConsent latest = null;
        for (WeighedConsent permit : permits) {
            if (latest == null || latest.isBefore(permit) || !permit.isBefore(latest) && latest.hasLesserId(permit)) {
                latest = permit;
            }
        }
        return Optional.ofNullable(latest);
    }

    private boolean hasLesserId(WeighedConsent other) {
        return consent.getId().compareTo(other.consent.getId()) < 0;
    }

    /** Whether this may be later than a permit, and what is unknown of it leaves open whether it takes the permit's place. */
    boolean mayUndo(WeighedConsent permit) {
        return hasGaps && !isBefore(permit) && !consent.equals(permit.consent);
    }

    /** Whether this permit says that it takes the place of a refusal for an item, was made after it and with capacity. */
    boolean replaces(WeighedConsent refusal, String item) {
        return consent.getSupersedes().flatMap(OrNone::value).equals(Optional.of(refusal.consent.getId()))
                && consent.getSupersedesFor()
                        .filter(items -> items.contains(item))
                        .isPresent()
                && refusal.isBefore(this)
                && consent.getCapacityWhenMade().equals(Optional.of(CapacityWhenMade.HAD_CAPACITY));
    }
}
