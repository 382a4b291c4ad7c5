package org.opencarers.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opencarers.core.canonical.RefusedValueException;
import org.opencarers.core.problem.Suggestion;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an enumerated value by its exact name; says the nearest name, or all of them, when it is none. */
final class EnumReader extends StdDeserializer<Enum<?>> {

    private final Map<String, Enum<?>> constants = new LinkedHashMap<>();

    EnumReader(Class<?> type) {
        super(type);
        for (Object constant : type.getEnumConstants()) {
            Enum<?> named = (Enum<?>) constant;
            constants.put(named.name(), named);
        }
    }

    @Override
    public Enum<?> deserialize(JsonParser parser, DeserializationContext context) {
        String name = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
        Enum<?> constant = constants.get(name);
        if (constant != null) {
            return constant;
        }
        throw new RefusedValueException(parser, remedy(name), handledType());
    }

    private String remedy(String name) {
        String all = "must be one of " + String.join(", ", constants.keySet());
        return Suggestion.nearest(name, constants.keySet())
                .map(nearest -> all + "; did you mean " + nearest + "?")
                .orElse(all);
    }
}
