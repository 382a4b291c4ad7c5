package org.opencarers.sharing;

import java.util.List;
import org.opencarers.core.consent.ConsentAuthor;

/** The consents about one person, each with the way in which it is about one item. */
final class Covering {

    private final Subject subject;
    private final String ref;
    private final List<WeighedConsent> consents;
    private final Cover[] covers;

    Covering(ConsentBook book, Subject subject, String ref) {
        this.subject = subject;
        this.ref = ref;
        consents = book.about(ref);
        covers = new Cover[consents.size()];
        for (int place = 0; place < covers.length; place++) {
            covers[place] = book.cover(consents.get(place), subject);
        }
    }

    Subject subject() {
        return subject;
    }

    /** The person. */
    String ref() {
        return ref;
    }

    int size() {
        return covers.length;
    }

    WeighedConsent consent(int place) {
        return consents.get(place);
    }

    /** In what way a consent is about the item. */
    Cover cover(int place) {
        return covers[place];
    }

    /** Whether a consent of this kind of author is about the item in the way that its decision needs. */
    boolean counts(int place, ConsentAuthor author) {
        WeighedConsent consent = consents.get(place);
        return consent.isOf(author) && covers[place].counts(consent.consent().getDecision());
    }
}
