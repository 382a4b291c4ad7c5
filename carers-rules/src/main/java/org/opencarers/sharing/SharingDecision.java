package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Citation;

/**
 * The answer to a sharing request: one answer for each item asked for, and what may always be said. For staff: what of it may
 * be said to the carer is {@link #carerMessage()}, and nothing else is.
 *
 * @param id the id of the request, when it has one
 * @param asOf the day on which the items would be told
 * @param items the answers in the order asked, each followed by those about its parts
 * @param carerMessage what may be said to the carer: a function only of what may be shared
 */
public record SharingDecision(Optional<String> id, LocalDate asOf, List<ItemAnswer> items, String carerMessage) {

    /** What is available in every state: listening, general information, and the carer's own support. */
    public static final List<String> ALWAYS_AVAILABLE = List.of("LISTEN", "GENERAL_INFORMATION", "CARER_OWN_SUPPORT");

    /** Keeps the order of the answers. */
    public SharingDecision {
        items = List.copyOf(items);
    }

    /** The sources of the answers, each once, in the order of the answers. */
    public List<Citation> citations() {
        Set<Citation> citations = new LinkedHashSet<>();
        items.forEach(answer -> citations.addAll(answer.citations()));
        return List.copyOf(citations);
    }
}
