package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.receipt.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a receipt of sharing commits to: the values of a request by their paths, in a form without chance orders. */
final class ReceiptFacts {

    /** The lists whose order the answer shows; every other list stands for a set. */
    private static final Set<String> IN_ORDER = Set.of("ask.items", "ask.contains");

    private final JsonNode request;

    private ReceiptFacts(JsonNode request) {
        this.request = request;
    }

    static Map<String, Optional<JsonNode>> of(SharingRequest request) {
        ReceiptFacts facts = new ReceiptFacts(CarersJson.mapper().valueToTree(request));
        Map<String, Optional<JsonNode>> values = new LinkedHashMap<>();
        ReceiptPaths.ALL.forEach(path -> values.put(JsonPath.root() + "." + path, facts.value(path)));
        return values;
    }

    private Optional<JsonNode> value(String path) {
        int each = path.indexOf(ReceiptPaths.EACH);
        if (each >= 0) {
            String name = path.substring(each + ReceiptPaths.EACH.length() + 1);
            return request.optional(path.substring(0, each)).map(list -> column(list, name));
        }
        Optional<JsonNode> value = Optional.of(request);
        for (String name : path.split("\\.")) {
            value = value.flatMap(object -> object.optional(name));
        }
        return value.map(given -> normal(given, IN_ORDER.contains(path)));
    }

    /** What each element says of a property, beside the id of the element. */
    private static JsonNode column(JsonNode list, String name) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode element : list) {
            ArrayNode row = JsonNodeFactory.instance.arrayNode();
            element.optional("id").ifPresentOrElse(row::add, row::addNull);
            element.optional(name).ifPresent(value -> row.add(normal(value, false)));
            rows.add(row);
        }
        return CanonicalJson.set(rows);
    }

    private static JsonNode normal(JsonNode value, boolean inOrder) {
        if (value.isArray()) {
            List<JsonNode> elements =
                    value.valueStream().map(element -> normal(element, inOrder)).toList();
            return inOrder
                    ? JsonNodeFactory.instance
                            .arrayNode()
                            .addAll(elements.stream().distinct().toList())
                    : CanonicalJson.set(elements);
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.propertyStream().forEach(entry -> object.set(entry.getKey(), normal(entry.getValue(), inOrder)));
            return object;
        }
        return value;
    }
}
