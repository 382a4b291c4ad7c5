package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opencarers.core.sharing.SharingRequest;

/**
 * The answer for staff who may not see that somebody fears harm.
 *
 * <p>To leave the words out would not do: a gap, another role or an urgent route says as much. Whatever is not shared, harm or no
 * harm, is answered again as if nobody had said whether harm is feared. That never shares, since what is unknown never does,
 * and it is what a service that does not know would be answered. So two such answers that differ by a harm flag differ only in
 * what is shared.
 */
final class HarmFlags {

    /** What is answered because harm is feared, and says so. */
    static final Set<Basis> TELLING = Collections.unmodifiableSet(EnumSet.of(
            Basis.HARM_VETO, Basis.HARM_VETO_UNDER_18, Basis.SAFEGUARDING_CHILD, Basis.INVALID_CONSENT_VOLUNTARINESS));

    /** Items whose name alone says it, where it is not asked for: the record has put it inside another. */
    static final Set<String> TELLING_PARTS = Set.of(
            "SAFEGUARDING_CONCERN",
            "RISK_TO_CHILD",
            "DOMESTIC_ABUSE_DISCLOSURE",
            "REFUGE_LOCATION",
            HarmNotSaid.MULTI_AGENCY);

    private final Sharing sharing;
    private final SharingRequest request;

    private HarmFlags(Sharing sharing, SharingRequest request) {
        this.sharing = sharing;
        this.request = request;
    }

    /** An item that was asked for, with what it holds. */
    private record Whole(ItemAnswer answer, List<ItemAnswer> parts) {

        /** Whether it may be told and this reader may know of everything that must be taken out before. */
        boolean isTold() {
            return answer.disclosure() == Disclosure.SHARE
                    && parts.stream().noneMatch(part -> TELLING_PARTS.contains(part.item()));
        }
    }

    /** An answer without what tells of harm: an equal one when nothing in it does. */
    static SharingDecision hidden(Sharing sharing, SharingRequest request, SharingDecision decision) {
        List<ItemAnswer> hidden = new HarmFlags(sharing, request).hidden(wholes(decision.items()));
        return new SharingDecision(decision.id(), decision.asOf(), hidden, CarerMessage.about(hidden));
    }

    private static List<Whole> wholes(List<ItemAnswer> answers) {
        List<Whole> wholes = new ArrayList<>();
        for (ItemAnswer answer : answers) {
            if (answer.part()) {
                wholes.get(wholes.size() - 1).parts().add(answer);
            } else {
                wholes.add(new Whole(answer, new ArrayList<>()));
            }
        }
        return wholes;
    }

    private static boolean tells(ItemAnswer answer) {
        return TELLING.contains(answer.basis());
    }

    private List<ItemAnswer> hidden(List<Whole> wholes) {
        Set<String> untold = new LinkedHashSet<>();
        for (Whole whole : wholes) {
            if (whole.isTold()) {
                whole.parts().stream().filter(HarmFlags::isUntold).forEach(part -> untold.add(part.item()));
            } else {
                untold.add(whole.answer().item());
            }
        }
        Map<String, ItemAnswer> instead = untold.isEmpty() ? Map.of() : answeredAgain(untold);
        List<ItemAnswer> hidden = new ArrayList<>();
        for (Whole whole : wholes) {
            if (whole.isTold()) {
                hidden.add(whole.answer());
                whole.parts().forEach(part -> hidden.add(isUntold(part) ? asPart(about(part, instead)) : part));
            } else {
                hidden.add(about(whole.answer(), instead));
            }
        }
        return hidden;
    }

    private static boolean isUntold(ItemAnswer part) {
        return part.disclosure() != Disclosure.SHARE;
    }

    private static ItemAnswer about(ItemAnswer answer, Map<String, ItemAnswer> instead) {
        return Objects.requireNonNull(instead.get(answer.item()), answer.item());
    }

    private static ItemAnswer asPart(ItemAnswer answer) {
        return new ItemAnswer(
                answer.item(), true, answer.basis(), answer.gate(), List.of(), answer.evidence(), answer.local());
    }

    /** The answers about items as if nobody had said whether harm is feared and, where that tells still, of doubt about it. */
    private Map<String, ItemAnswer> answeredAgain(Set<String> items) {
        HarmNotSaid notSaid = new HarmNotSaid(request);
        Map<String, ItemAnswer> answers = answers(notSaid.asking(items));
        Set<String> doubted = new LinkedHashSet<>();
        answers.values().stream().filter(HarmFlags::tells).forEach(answer -> doubted.add(answer.item()));
        if (!doubted.isEmpty()) {
            answers.putAll(answers(notSaid.freely().asking(doubted)));
        }
        return answers;
    }

    private Map<String, ItemAnswer> answers(SharingRequest asked) {
        Map<String, ItemAnswer> answers = new HashMap<>();
        for (ItemAnswer answer : sharing.decide(asked).items()) {
            if (!answer.part()) {
                answers.put(answer.item(), answer);
            }
        }
        return answers;
    }
}
