package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.CapacityWhenMade;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentProvenance;
import org.opencarers.core.consent.Informedness;
import org.opencarers.core.consent.Voluntariness;
import org.opencarers.core.sharing.LocalCells;
import org.opencarers.core.sharing.SharingRequest;

/**
 * What a live permit must stand up to before it opens anything (the confidentiality specification, section 8, clause 5).
 *
 * @param graceDays for how many days after the day of its review a permit is still good, at least 0
 * @param toBeTold whom the recipient says they will tell
 */
record Conditions(int graceDays, List<String> toBeTold) {

    static Conditions of(SharingRequest request) {
        return new Conditions(
                request.getLocalPolicy()
                        .flatMap(LocalCells::getStalePermitGraceDays)
                        .orElse(0),
                request.getAsk().getIntendsToTell().orElse(List.of()));
    }

    ConsentStanding standing(Consent permit, Subject subject, Cover cover, LocalDate asOf) {
        if (!permit.getCapacityWhenMade().equals(Optional.of(CapacityWhenMade.HAD_CAPACITY))) {
            return ConsentStanding.CAPACITY_DOUBTFUL;
        }
        if (!permit.getVoluntary().equals(Optional.of(Voluntariness.YES))) {
            return ConsentStanding.FREEDOM_DOUBTFUL;
        }
        Optional<Informedness> informed = permit.getInformed();
        boolean fully = informed.equals(Optional.of(Informedness.YES));
        if (subject.itemClass() == ItemClass.SENSITIVE && (cover != Cover.NAMED || !fully)) {
            return ConsentStanding.NOT_SPECIFICALLY_INFORMED;
        }
        if (!fully && !informed.equals(Optional.of(Informedness.NOT_FOR_SENSITIVE))) {
            return ConsentStanding.INFORMEDNESS_DOUBTFUL;
        }
        if (!permit.getProvenance().equals(Optional.of(ConsentProvenance.OWN_RECORD))) {
            return ConsentStanding.UNVERIFIED;
        }
        if (!toBeTold.isEmpty()
                && permit.getNotOnwardTo().orElse(List.of()).stream().anyMatch(toBeTold::contains)) {
            return ConsentStanding.CONDITION_LIKELY_BREACHED;
        }
        if (permit.getReviewDue().isEmpty()) {
            return ConsentStanding.REVIEW_UNKNOWN;
        }
        boolean stale = permit.getReviewDue()
                .flatMap(OrNone::value)
                .filter(due -> asOf.isAfter(due.plusDays(graceDays)))
                .isPresent();
        if (stale) {
            return ConsentStanding.STALE;
        }
        return cover == Cover.THIS_MEETING ? ConsentStanding.PERMITTED_BY_CONDUCT : ConsentStanding.PERMITTED;
    }
}
