package org.opencarers.rules.receipt;

import java.util.TreeMap;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The one way to write a JSON value, so that equal values are equal bytes: properties by name, no white space. */
public final class CanonicalJson {

    private static final ObjectWriter WRITER =
            CarersJson.mapper().writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private CanonicalJson() {}

    /**
     * The text of a value.
     *
     * @param value a tree of the mapper of {@link CarersJson}, whose numbers are exact
     */
    public static String text(JsonNode value) {
        return WRITER.writeValueAsString(value);
    }

    /** A list as the set that it stands for: each element once, in the order of their texts. */
    public static ArrayNode set(Iterable<JsonNode> elements) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        elements.forEach(element -> sorted.put(text(element), element));
        return JsonNodeFactory.instance.arrayNode().addAll(sorted.values());
    }
}
