package org.opencarers.rules.exchange;

import java.util.Collection;
import java.util.List;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.problem.Suggestion;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.sharing.Sharing;

/** What to say about a name that nobody knows. */
final class Names {

    private Names() {}

    /** The nearest name as a question; where none is near, what to do instead. */
    static String remedy(String written, Collection<String> known, String otherwise) {
        return Suggestion.nearest(written, known)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse(otherwise);
    }

    /** The nearest name as a question that ends a sentence; nothing where none is near. */
    static String nearest(String written, Collection<String> known) {
        return Suggestion.nearest(written, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
    }

    /** A policy of sharing is known, and still none that can be asked about a situation. */
    static Problem unknownPolicy(DecisionEngine engine, JsonPath place, String written) {
        boolean ofSharing =
                new Sharing().policies().stream().anyMatch(each -> each.id().equals(written));
        return ofSharing
                ? new Problem(
                        place.toString(),
                        written,
                        "is not decided about a situation, but about what a sharing document asks for; give the document to"
                                + " ./carers share")
                : unknownPolicy(engine.policies(), place, written);
    }

    static Problem unknownPolicy(List<Policy<?>> policies, JsonPath place, String written) {
        List<String> known = policies.stream().map(Policy::id).toList();
        return new Problem(
                place.toString(),
                written,
                "there is no policy with this id; "
                        + remedy(
                                written,
                                known,
                                known.isEmpty()
                                        ? "no policy is loaded at all"
                                        : "those that are loaded are " + String.join(", ", known)));
    }
}
