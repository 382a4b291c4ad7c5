package org.opencarers.sharing;

import java.util.Optional;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentDecision;
import org.opencarers.core.consent.SpecialWords;

/** In what way a consent is about an item (the confidentiality specification, sections 2.4, 3 and 4). */
enum Cover {
    /** The item is in its list. */
    NAMED,
    /** A word for many items stands for it. */
    GENERAL,
    /** It is about what is talked of in this meeting. */
    THIS_MEETING,
    /** It would be, if what is unknown were so: enough for a refusal, not for a permit. */
    PERHAPS,
    /** It is not. */
    NOT;

    /** Whether a permit of this kind opens the item, or a refusal of this kind closes it. */
    boolean counts(ConsentDecision decision) {
        return this != NOT && (this != PERHAPS || decision == ConsentDecision.REFUSE);
    }

    /**
     * How a consent is about an item.
     *
     * @param present whether the patient is there
     */
    static Cover of(Consent consent, Subject subject, Optional<Boolean> present) {
        if (consent.getItems().contains(subject.item())) {
            return NAMED;
        }
        Cover best = NOT;
        for (String word : consent.getItems()) {
            Cover one = ofWord(word, consent.getDecision(), subject, present);
            best = one.compareTo(best) < 0 ? one : best;
        }
        return best;
    }

    /** Whether a word stands for many items. */
    static boolean isGeneral(String word) {
        return switch (word) {
            case SpecialWords.ALL_PERSONAL,
                    SpecialWords.THIS_MEETING_DISCUSSION,
                    SpecialWords.NEW_PERSONAL,
                    SpecialWords.KNOWN_FACTS -> true;
            default -> false;
        };
    }

    private static Cover ofWord(String word, ConsentDecision decision, Subject subject, Optional<Boolean> present) {
        boolean meeting = subject.itemClass() == ItemClass.PERSONAL || subject.itemClass() == ItemClass.STATUTORY_FORM;
        boolean personal = meeting || subject.itemClass() == ItemClass.SENSITIVE;
        boolean verified = subject.knowledge().standing() == Knowledge.Standing.VERIFIED;
        return switch (word) {
            case SpecialWords.ALL_PERSONAL -> personal ? GENERAL : NOT;
            case SpecialWords.THIS_MEETING_DISCUSSION ->
                meeting ? present.map(there -> there ? THIS_MEETING : NOT).orElse(PERHAPS) : NOT;
            case SpecialWords.NEW_PERSONAL -> {
                if (!personal || verified) {
                    yield NOT;
                }
                yield subject.knowledge().maybeVerified() ? PERHAPS : GENERAL;
            }
            // An objection even to talk of what is known; nobody permits by it.
            case SpecialWords.KNOWN_FACTS ->
                decision == ConsentDecision.REFUSE
                                && personal
                                && subject.knowledge().maybeVerified()
                        ? PERHAPS
                        : NOT;
            default -> NOT;
        };
    }
}
