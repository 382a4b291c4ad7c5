package org.opencarers.sharing;

import java.util.List;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.SpecialWords;
import org.opencarers.core.sharing.SharingRequest;

/** What the consents about the recipient come to, whichever item is asked for. */
final class ConsentFacts {

    private static final FactPlace<Boolean> OWNER_IS_RECIPIENT = FactPlace.of(SharingFacts.OWNER_IS_RECIPIENT);
    private static final FactPlace<Boolean> OBJECTS_TO_KNOWN = FactPlace.of(SharingFacts.OBJECTS_TO_KNOWN);
    private static final FactPlace<Boolean> STATUS_REFUSED = FactPlace.of(SharingFacts.STATUS_REFUSED);
    private static final FactPlace<Boolean> LISTENING_REFUSED = FactPlace.of(SharingFacts.LISTENING_REFUSED);
    private static final FactPlace<Boolean> BY_RELATIVE = FactPlace.of(SharingFacts.BY_RELATIVE);

    private static final String CONSENT_STATUS = "CONSENT_STATUS";

    private final SharingRequest request;
    private final ConsentBook book;
    private final List<WeighedConsent> about;

    ConsentFacts(SharingRequest request, ConsentBook book) {
        this.request = request;
        this.book = book;
        this.about = book.about(request.getRecipient().getRef());
    }

    void giveTo(StandingRow answers) {
        String ref = request.getRecipient().getRef();
        answers.answer(
                        OWNER_IS_RECIPIENT,
                        request.getAsk()
                                .getOwner()
                                .flatMap(OrNone::value)
                                .filter(ref::equals)
                                .isPresent())
                .answer(OBJECTS_TO_KNOWN, isRefused(SpecialWords.KNOWN_FACTS))
                .answer(STATUS_REFUSED, isRefused(CONSENT_STATUS))
                .answer(LISTENING_REFUSED, isRefused(SpecialWords.STAFF_LISTENING))
                .answer(BY_RELATIVE, isByRelative());
    }

    /** Whether a live refusal of the patient names a word. */
    boolean isRefused(String word) {
        for (WeighedConsent consent : about) {
            if (consent.liveRefusal() && consent.isOf(ConsentAuthor.PATIENT) && consent.names(word)) {
                return true;
            }
        }
        return false;
    }

    /** Of whomever the relative speaks: who takes it upon themselves to consent for the patient is to be talked to first. */
    private boolean isByRelative() {
        return book.hasAnyOf(ConsentAuthor.RELATIVE_WITHOUT_AUTHORITY);
    }
}
