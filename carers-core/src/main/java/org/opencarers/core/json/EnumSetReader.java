package org.opencarers.core.json;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.opencarers.core.canonical.RefusedValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a set of enumerated values. A value that is listed twice is in the set.
 *
 * <p>Jackson's own counts the members found so far when it says where it failed, which is another place in the list as soon
 * as one is listed twice.
 */
final class EnumSetReader extends StdDeserializer<Set<Enum<?>>> {

    private static final String REMEDY = "must be a list in square brackets; an empty list says none of them";

    private final EnumReader members;

    EnumSetReader(Class<?> memberType) {
        super(Set.class);
        this.members = new EnumReader(memberType);
    }

    @Override
    public Set<Enum<?>> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw new RefusedValueException(parser, REMEDY, handledType());
        }
        Set<Enum<?>> found = new LinkedHashSet<>();
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            try {
                found.add(members.deserialize(parser, context));
            } catch (JacksonException e) {
                throw e.prependPath(found, index);
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
