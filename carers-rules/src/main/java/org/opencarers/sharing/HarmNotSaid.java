package org.opencarers.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.Voluntariness;
import org.opencarers.core.sharing.Ask;
import org.opencarers.core.sharing.Risk;
import org.opencarers.core.sharing.SharingRequest;

/**
 * A request in which nobody has said whether harm by the recipient or to a child is feared.
 *
 * <p>Whether harm by the recipient is feared must be known for anything personal to be shared, so nothing personal ever is here.
 */
record HarmNotSaid(SharingRequest request) {

    /** The label that bars everything, because agencies have met about a risk. */
    static final String MULTI_AGENCY = "MARAC_INFORMATION";

    /** Takes out of a request what says it. */
    HarmNotSaid {
        request = SharingRequest.builder()
                .from(request)
                .risk(request.getRisk().map(HarmNotSaid::withoutFlags))
                .build();
    }

    private static Risk withoutFlags(Risk risk) {
        return Risk.builder()
                .from(risk)
                .fromRecipient(Optional.empty())
                .toChild(Optional.empty())
                .build();
    }

    /** The same without any doubt whether what the recipient may be told was freely agreed to. */
    HarmNotSaid freely() {
        return new HarmNotSaid(SharingRequest.builder()
                .from(request)
                .consents(request.getConsents()
                        .map(consents -> consents.stream().map(this::freely).toList()))
                .build());
    }

    private Consent freely(Consent consent) {
        return consent.getRecipient().equals(request.getRecipient().getRef())
                ? Consent.builder().from(consent).voluntary(Voluntariness.YES).build()
                : consent;
    }

    /** The same, asking for other items. */
    SharingRequest asking(Set<String> items) {
        Ask ask = request.getAsk();
        return SharingRequest.builder()
                .from(request)
                .ask(Ask.builder()
                        .from(ask)
                        .items(List.copyOf(items))
                        .labels(ask.getLabels().map(HarmNotSaid::withoutMultiAgency))
                        .build())
                .build();
    }

    private static Map<String, List<String>> withoutMultiAgency(Map<String, List<String>> labels) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        labels.forEach((item, list) -> others.put(
                item, list.stream().filter(label -> !label.equals(MULTI_AGENCY)).toList()));
        return others;
    }
}
