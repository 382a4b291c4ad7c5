package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.ConsentDecision;
import org.opencarers.core.consent.ConsentStatus;
import org.opencarers.core.consent.Purpose;
import org.opencarers.core.sharing.PatientStanding;
import org.opencarers.core.sharing.SharingRequest;

/**
 * The consents of a request, and when one of them counts (the confidentiality specification, section 4).
 *
 * <p>What is said twice counts once, and in whatever order it is said: nothing that reads the book counts consents.
 */
final class ConsentBook {

    private final List<Consent> consents;
    private final List<WeighedConsent> aboutRecipient;
    private final Map<String, List<WeighedConsent>> aboutHearers = new HashMap<>();
    private final Set<ConsentAuthor> authors = EnumSet.noneOf(ConsentAuthor.class);
    private final String recipient;
    private final LocalDate asOf;
    private final Optional<Purpose> purpose;
    private final Optional<Boolean> present;

    ConsentBook(SharingRequest request) {
        asOf = request.getAsOf();
        purpose = request.getAsk().getPurpose();
        present = request.getPatient().flatMap(PatientStanding::getPresent);
        recipient = request.getRecipient().getRef();
        consents = request.getConsents().orElse(List.of());
        consents.forEach(consent -> authors.add(consent.getAuthor()));
        aboutRecipient = weighed(recipient);
    }

    LocalDate asOf() {
        return asOf;
    }

    /** All consents, of whatever standing. */
    List<Consent> all() {
        return consents;
    }

    /** Those about one person, each weighed once. */
    List<WeighedConsent> about(String ref) {
        return ref.equals(recipient) ? aboutRecipient : aboutHearers.computeIfAbsent(ref, this::weighed);
    }

    private List<WeighedConsent> weighed(String ref) {
        List<WeighedConsent> about = new ArrayList<>(consents.size());
        for (Consent consent : consents) {
            if (consent.getRecipient().equals(ref)) {
                about.add(WeighedConsent.of(consent, isLivePermit(consent), isLiveRefusal(consent)));
            }
        }
        return about;
    }

    /** Whether there is any of this kind of author. */
    boolean hasAnyOf(ConsentAuthor author) {
        return authors.contains(author);
    }

    Cover cover(WeighedConsent weighed, Subject subject) {
        // Few consents are of many items: whether one names this item is soon said of the others.
        return weighed.isGeneral()
                ? Cover.of(weighed.consent(), subject, present)
                : weighed.names(subject.item()) ? Cover.NAMED : Cover.NOT;
    }

    /** Whether a consent is about the item in the way that its decision needs. */
    boolean covers(Consent consent, Subject subject) {
        return Cover.of(consent, subject, present).counts(consent.getDecision());
    }

    /** A permit that is active, for this purpose, and within its time; anything unknown about that closes it. */
    private boolean isLivePermit(Consent consent) {
        return consent.getDecision() == ConsentDecision.PERMIT
                && consent.getStatus().equals(Optional.of(ConsentStatus.ACTIVE))
                && isByNow(consent.getMadeOn())
                && isByNow(consent.getValidFrom())
                && consent.getValidTo().filter(end -> !isPast(end)).isPresent()
                && isForPurpose(consent);
    }

    /** A refusal that was not taken back by now; anything unknown about that leaves it standing. */
    private boolean isLiveRefusal(Consent consent) {
        if (consent.getDecision() != ConsentDecision.REFUSE) {
            return false;
        }
        boolean takenBack = consent.getStatus().equals(Optional.of(ConsentStatus.WITHDRAWN))
                && isByNow(consent.getWithdrawnOn().flatMap(OrNone::value));
        return !takenBack && (consent.getMadeOn().isEmpty() || isByNow(consent.getMadeOn()));
    }

    /** Whether a day is known that is not after the day asked about. */
    private boolean isByNow(Optional<LocalDate> day) {
        return day.isPresent() && !day.get().isAfter(asOf);
    }

    boolean isExpired(Consent consent) {
        return consent.getValidTo().filter(this::isPast).isPresent();
    }

    private boolean isPast(OrNone<LocalDate> end) {
        return end.value().filter(day -> day.isBefore(asOf)).isPresent();
    }

    boolean isNotYetValid(Consent consent) {
        return consent.getValidFrom().filter(day -> day.isAfter(asOf)).isPresent()
                || consent.getMadeOn().filter(day -> day.isAfter(asOf)).isPresent();
    }

    boolean isForPurpose(Consent consent) {
        Optional<Set<Purpose>> purposes = consent.getPurposes();
        return purpose.isPresent() && purposes.isPresent() && purposes.get().contains(purpose.get());
    }
}
