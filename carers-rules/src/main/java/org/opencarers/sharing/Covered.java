package org.opencarers.sharing;

import org.opencarers.core.consent.ConsentAuthor;

/**
 * A consent, and in what way it is about an item.
 *
 * @param consent the consent
 * @param cover in what way
 */
record Covered(WeighedConsent consent, Cover cover) {

    /** Whether it is of this kind of author, and about the item in the way that its decision needs. */
    boolean counts(ConsentAuthor author) {
        return consent.isOf(author) && cover.counts(consent.consent().getDecision());
    }
}
