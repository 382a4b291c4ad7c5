package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.List;

/** Of the consents about one person those that are, or may be, about one item. */
final class Covering {

    private final Subject subject;
    private final String ref;
    private final List<WeighedConsent> about;
    private final List<Covered> covered = new ArrayList<>();

    Covering(ConsentBook book, Subject subject, String ref) {
        this.subject = subject;
        this.ref = ref;
        about = book.about(ref);
        for (WeighedConsent consent : about) {
            Cover cover = book.cover(consent, subject);
            if (cover != Cover.NOT || consent.namesKnownFacts()) {
                covered.add(new Covered(consent, cover));
            }
        }
    }

    Subject subject() {
        return subject;
    }

    /** The person. */
    String ref() {
        return ref;
    }

    /** All consents about the person, of whatever item. */
    List<WeighedConsent> about() {
        return about;
    }

    /** Those that are, or may be, about the item: most are of other items, and only these need be gone through for it. */
    List<Covered> covered() {
        return covered;
    }
}
