package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentDecision;
import org.opencarers.core.consent.ConsentStatus;
import org.opencarers.core.consent.Purpose;
import org.opencarers.core.sharing.PatientStanding;
import org.opencarers.core.sharing.SharingRequest;

/** The consents of a request, and when one of them counts (the confidentiality specification, section 4). */
final class ConsentBook {

    private final List<Consent> consents;
    private final LocalDate asOf;
    private final Optional<Purpose> purpose;
    private final Optional<Boolean> present;

    ConsentBook(SharingRequest request) {
        // What is said twice counts once, and in whatever order it is said.
        consents = request.getConsents().orElse(List.of()).stream().distinct().toList();
        asOf = request.getAsOf();
        purpose = request.getAsk().getPurpose();
        present = request.getPatient().flatMap(PatientStanding::getPresent);
    }

    LocalDate asOf() {
        return asOf;
    }

    /** All consents, of whatever standing, each once. */
    List<Consent> all() {
        return consents;
    }

    Cover cover(Consent consent, Subject subject) {
        return Cover.of(consent, subject, present);
    }

    /** Whether a consent is about the item in the way that its decision needs. */
    boolean covers(Consent consent, Subject subject) {
        return cover(consent, subject).counts(consent.getDecision());
    }

    /** A permit that is active, for this purpose, and within its time; anything unknown about that closes it. */
    boolean isLivePermit(Consent consent) {
        return isPermit(consent)
                && consent.getStatus().equals(Optional.of(ConsentStatus.ACTIVE))
                && consent.getMadeOn().filter(day -> !day.isAfter(asOf)).isPresent()
                && consent.getValidFrom().filter(day -> !day.isAfter(asOf)).isPresent()
                && consent.getValidTo().filter(end -> !isPast(end)).isPresent()
                && isForPurpose(consent);
    }

    /** A refusal that was not taken back by now; anything unknown about that leaves it standing. */
    boolean isLiveRefusal(Consent consent) {
        boolean takenBack = consent.getStatus().equals(Optional.of(ConsentStatus.WITHDRAWN))
                && consent.getWithdrawnOn()
                        .flatMap(OrNone::value)
                        .filter(day -> !day.isAfter(asOf))
                        .isPresent();
        return consent.getDecision() == ConsentDecision.REFUSE
                && !takenBack
                && consent.getMadeOn().map(day -> !day.isAfter(asOf)).orElse(true);
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

    static boolean isPermit(Consent consent) {
        return consent.getDecision() == ConsentDecision.PERMIT;
    }
}
