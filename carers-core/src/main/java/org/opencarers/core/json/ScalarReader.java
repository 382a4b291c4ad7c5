package org.opencarers.core.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencarers.core.canonical.RefusedValueException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads one kind of value from the kinds of token that can hold it, or refuses with the remedy.
 *
 * @param <T> the kind of value
 */
final class ScalarReader<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final String remedy;
    private final List<JsonToken> tokens;
    private final Function<JsonParser, Optional<T>> reading;

    ScalarReader(Class<T> type, String remedy, List<JsonToken> tokens, Function<JsonParser, Optional<T>> reading) {
        super(type);
        this.type = type;
        this.remedy = remedy;
        this.tokens = tokens;
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Optional<T> value = tokens.contains(parser.currentToken()) ? reading.apply(parser) : Optional.empty();
        return value.orElseThrow(() -> new RefusedValueException(parser, remedy, type));
    }
}
