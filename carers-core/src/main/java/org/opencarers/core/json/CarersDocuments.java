package org.opencarers.core.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.document.CarersDocument;
import org.opencarers.core.document.DocumentKind;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.problem.Suggestion;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes documents of every kind, each with the name of its format and its kind.
 *
 * <p>What was written reads as an equal document, and equal documents are written as the same bytes. Safe to use from many
 * threads.
 */
public final class CarersDocuments {

    private static final String FORMAT = "format";
    private static final String KIND = "kind";
    private static final String CONTENT = "content";
    private static final Set<String> PROPERTIES = Set.of(FORMAT, KIND, CONTENT);

    private CarersDocuments() {}

    /**
     * Reads a document from JSON text.
     *
     * @param json one JSON object, at most {@value CarersJson#LONGEST_DOCUMENT} characters
     * @return the document, free of problems
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public static CarersDocument read(String json) {
        return read(CarersJson.parse(json));
    }

    /**
     * Reads a document from a file.
     *
     * @param file a file in UTF-8 with one JSON object, at most {@value CarersJson#LONGEST_DOCUMENT} bytes
     * @return the document, free of problems
     * @throws InvalidDocumentException with all problems, if there are any; one of them is a file that cannot be read
     */
    public static CarersDocument read(Path file) {
        return read(CarersJson.parse(file));
    }

    /**
     * Writes a document in its canonical form for files: format, kind and content, indented by two spaces, properties of
     * the content in alphabetical order, what is unknown left out, and an end of line at the end.
     *
     * @param document the document
     * @return the JSON text
     */
    public static String write(CarersDocument document) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(FORMAT, CarersDocument.FORMAT);
        tree.put(KIND, document.kind().name());
        tree.set(CONTENT, CarersJson.mapper().valueToTree(document.content()));
        return CarersJson.mapper().writer().with(printer()).writeValueAsString(tree) + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    private static CarersDocument read(JsonNode tree) {
        JsonPath root = JsonPath.root();
        if (!tree.isObject()) {
            throw refusal(
                    List.of(new Problem(root.toString(), BindingProblem.text(tree), "must be an object in braces")));
        }
        List<Problem> problems = new ArrayList<>();
        for (String name : tree.propertyNames()) {
            if (!PROPERTIES.contains(name)) {
                problems.add(new Problem(
                        root.property(name).toString(),
                        BindingProblem.text(tree.get(name)),
                        "there is no such property; those that exist here are format, kind, content"));
            }
        }
        checkFormat(tree, problems);
        Optional<DocumentKind> kind = kind(tree, problems);
        JsonNode content = tree.get(CONTENT);
        if (content == null) {
            problems.add(Problem.at(root.toString(), "lacks content; give the document itself"));
        } else if (kind.isPresent()) {
            try {
                Object value = CarersJson.read(
                        content, root.property(CONTENT).toString(), kind.get().type());
                if (problems.isEmpty()) {
                    return new CarersDocument(kind.get(), value);
                }
            } catch (InvalidDocumentException refused) {
                problems.addAll(refused.problems());
            }
        }
        throw refusal(problems);
    }

    private static void checkFormat(JsonNode tree, List<Problem> problems) {
        JsonNode format = tree.get(FORMAT);
        if (format == null || !format.isString() || !format.stringValue().equals(CarersDocument.FORMAT)) {
            problems.add(new Problem(
                    JsonPath.root().property(FORMAT).toString(),
                    format == null ? null : BindingProblem.text(format),
                    "must be \"" + CarersDocument.FORMAT + "\", the only format that this version reads"));
        }
    }

    private static Optional<DocumentKind> kind(JsonNode tree, List<Problem> problems) {
        JsonNode named = tree.get(KIND);
        String name = named == null ? "" : BindingProblem.text(named);
        List<String> names =
                Arrays.stream(DocumentKind.values()).map(Enum::name).toList();
        if (names.contains(name)) {
            return Optional.of(DocumentKind.valueOf(name));
        }
        problems.add(new Problem(
                JsonPath.root().property(KIND).toString(),
                named == null ? null : name,
                "must be one of " + String.join(", ", names)
                        + Suggestion.nearest(name, names)
                                .map(nearest -> "; did you mean " + nearest + "?")
                                .orElse("")));
        return Optional.empty();
    }

    private static InvalidDocumentException refusal(List<Problem> problems) {
        return new InvalidDocumentException(problems);
    }
}
