package org.opencarers.rules.exchange;

import java.util.Optional;
import org.opencarers.core.document.CarersDocument;
import org.opencarers.core.document.DocumentKind;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import tools.jackson.databind.JsonNode;

/** A document of the model, with its format and its kind, where a request was to be given: one problem that says what to give. */
final class Envelope {

    private static final String DOCUMENT = "is a document of the format " + CarersDocument.FORMAT;
    private static final String CONTENT = "give what stands under \"content\"";

    private Envelope() {}

    /** What to say to whoever asks for a decision; empty when this is no such document. */
    static Optional<Problem> insteadOfRequest(JsonNode given) {
        if (isOf(given, DocumentKind.CARE_SITUATION)) {
            return problem(given, "; " + CONTENT + " as the \"situation\" of a request");
        }
        return isOf(given, DocumentKind.SHARING_REQUEST)
                ? problem(given, "; " + CONTENT + " to ./carers share")
                : problem(given, " about which nothing is decided; give a request");
    }

    /** What to say to whoever asks what may be told; empty when this is no such document. */
    static Optional<Problem> insteadOfSharingDocument(JsonNode given) {
        return isOf(given, DocumentKind.SHARING_REQUEST)
                ? problem(given, "; " + CONTENT)
                : problem(
                        given,
                        ", of another kind than " + DocumentKind.SHARING_REQUEST + "; " + CONTENT
                                + " of one of that kind");
    }

    private static Optional<Problem> problem(JsonNode given, String what) {
        return has(given, "format", CarersDocument.FORMAT) && given.has("content")
                ? Optional.of(new Problem(
                        JsonPath.root().toString(),
                        given.optional("kind").map(Shown::text).orElse(null),
                        DOCUMENT + what))
                : Optional.empty();
    }

    private static boolean isOf(JsonNode given, DocumentKind kind) {
        return has(given, "kind", kind.name());
    }

    private static boolean has(JsonNode given, String property, String text) {
        return given.optional(property)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text::equals)
                .isPresent();
    }
}
