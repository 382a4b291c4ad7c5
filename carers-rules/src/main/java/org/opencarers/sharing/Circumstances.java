package org.opencarers.sharing;

import org.opencarers.core.consent.SpecialWords;
import org.opencarers.core.sharing.SharingRequest;

/**
 * What is worked out once for a request, because it is the same for each of its items.
 *
 * @param request the request
 * @param book its consents
 * @param conditions what a permit must stand up to
 * @param parentsDecide whether it is for holders of parental responsibility to consent
 * @param allRefused whether the patient refuses that the recipient is told anything personal
 */
record Circumstances(
        SharingRequest request, ConsentBook book, Conditions conditions, boolean parentsDecide, boolean allRefused) {

    /** Those of a request, of which the facts that are the same for all items are written into a row. */
    static Circumstances of(SharingRequest request, StandingRow row) {
        ConsentBook book = new ConsentBook(request);
        ConsentFacts consents = new ConsentFacts(request, book);
        new RequestFacts(request).giveTo(row);
        consents.giveTo(row);
        return new Circumstances(
                request,
                book,
                Conditions.of(request),
                new PatientFacts(request.getPatient()).doParentsDecide(),
                consents.isRefused(SpecialWords.ALL_PERSONAL));
    }
}
