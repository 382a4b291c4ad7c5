package org.opencarers.conformance.telling;

import java.util.List;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawText;

/**
 * The laws about sharing.
 *
 * <p>A pack that does not vary sharing is examined by the negative: with it, every answer is the same text as without it. That the
 * national rules, and restrictions of every kind, keep these laws is tested with the rules of sharing.
 */
public final class SharingLaws {

    private SharingLaws() {}

    /** All of them. */
    public static List<Law> all() {
        return List.of(
                new SharingIsUntouched(
                        LawText.of(
                                "L13",
                                "What may not be told never shows in what is told",
                                "With a pack that does not vary sharing, the messages of every answer about sharing"
                                        + " are, letter by letter, those without the pack. With a pack that varies it,"
                                        + " a message follows from what is asked and what is shared: the same is said"
                                        + " wherever both are the same, before and after consents are withdrawn, with"
                                        + " the pack and without it.",
                                "H4: a carer reads between the lines what was to be kept from them."),
                        Changed.WITHDRAWN,
                        SameMessage::new,
                        true),
                new SharingIsUntouched(
                        LawText.of(
                                "L14",
                                "Length and shape of an answer betray nothing",
                                "Every answer about several items has as many parts, in the same order, as without"
                                        + " the pack; and all of it is the same where the pack does not vary sharing.",
                                "H4: the number of hidden things gives them away."),
                        Changed.MORE_ITEMS,
                        () -> Narrower::shape,
                        true),
                new SharingIsUntouched(
                        LawText.of(
                                "L18",
                                "Withdrawn consent shares nothing more",
                                "Every request, and then the same request with all consents withdrawn, has the answer"
                                        + " that it has without the pack, or shares nothing more where the pack restricts"
                                        + " sharing. Nothing is kept from the one to the other.",
                                "H3: something confidential is shared after consent was withdrawn."),
                        Changed.WITHDRAWN,
                        () -> Narrower::more,
                        false),
                new SharingIsUntouched(
                        LawText.of(
                                "L19",
                                "Local policy never tells more than national policy",
                                "With a pack that does not vary sharing every answer, to share, withhold or refer, is"
                                        + " the one without it. With a pack that restricts sharing, only items are shared"
                                        + " that are shared without it. What the national rules leave to Trusts to set is"
                                        + " not examined.",
                                "H4, H9: a pack opens what the law keeps closed, or blocks what safeguarding must"
                                        + " tell."),
                        Changed.NOTHING,
                        () -> Narrower::more,
                        false),
                new SharingIsUntouched(
                        LawText.of(
                                "L20",
                                "No duty of staff is dropped",
                                "With a pack that does not vary sharing every answer carries the duties that it"
                                        + " carries without it. With a pack that restricts sharing, so does every item"
                                        + " that is still shared. Asked before and after consents are withdrawn.",
                                "H9: a disclosure is made and nobody is told."),
                        Changed.WITHDRAWN,
                        () -> Narrower::duties,
                        false));
    }
}
