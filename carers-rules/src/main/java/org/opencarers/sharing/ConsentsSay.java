package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.core.consent.CapacityWhenMade;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.ConsentDecision;
import org.opencarers.core.consent.ConsentForm;
import org.opencarers.core.consent.ConsentStatus;
import org.opencarers.core.sharing.SharingRequest;

/**
 * What the consents of a request say in words of what somebody has to record about an item, whether they stand or not.
 *
 * <p>It names them and never says whether they were free: whoever fills in a checklist may be somebody who must not see that.
 */
record ConsentsSay(SharingRequest request, String item) {

    /** What the patient has said about this item and this recipient, whether it stands or not. */
    Optional<String> wishes() {
        return listed(consents()
                .filter(consent -> consent.getAuthor() == ConsentAuthor.PATIENT && concernsItem(consent))
                .map(ConsentsSay::wish));
    }

    private Stream<Consent> consents() {
        return request.getConsents().orElse(List.of()).stream()
                .filter(consent ->
                        consent.getRecipient().equals(request.getRecipient().getRef()))
                .filter(consent -> consent.getMadeOn()
                        .filter(day -> day.isAfter(request.getAsOf()))
                        .isEmpty());
    }

    private boolean concernsItem(Consent consent) {
        return consent.getItems().stream().anyMatch(named -> named.equals(item) || Cover.isGeneral(named));
    }

    private static String wish(Consent consent) {
        List<String> words = new ArrayList<>();
        words.add(consent.getDecision() == ConsentDecision.REFUSE ? "refused" : "agreed");
        consent.getMadeOn().ifPresent(day -> words.add("on " + RequestSays.DAY.format(day)));
        if (consent.getForm().equals(Optional.of(ConsentForm.ADVANCE_STATEMENT))) {
            words.add("in an advance statement");
        }
        words.add(
                consent.getCapacityWhenMade().map(ConsentsSay::capacity).orElse("whether with capacity is not known"));
        if (consent.getStatus().equals(Optional.of(ConsentStatus.WITHDRAWN))) {
            words.add("taken back");
        }
        return consent.getId() + ": " + String.join(", ", words);
    }

    private static String capacity(CapacityWhenMade capacity) {
        return switch (capacity) {
            case HAD_CAPACITY -> "with capacity";
            case LACKED_CAPACITY -> "without capacity";
            case DOUBTFUL -> "with capacity in doubt";
        };
    }

    /** Whom the request names as close to the patient: the recipient, and relatives who spoke without authority. */
    Optional<String> people() {
        String recipient = request.getRecipient().getRef();
        Stream<String> relatives = consents()
                .filter(consent -> consent.getAuthor() == ConsentAuthor.RELATIVE_WITHOUT_AUTHORITY)
                .map(consent -> consent.getAuthorRef().orElse("a relative") + " in " + consent.getId()
                        + ", which is no consent");
        return listed(Stream.concat(Stream.of(recipient), relatives)).map(names -> "the request names " + names);
    }

    /** Each once, in the order of the alphabet: the order of consents says nothing. */
    private static Optional<String> listed(Stream<String> texts) {
        List<String> each = texts.distinct().sorted().toList();
        return each.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", each));
    }
}
