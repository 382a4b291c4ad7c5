package org.opencarers.core.answer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an explicit null as "there is none", and everything else as the value. */
final class OrNoneReader extends StdDeserializer<OrNone<?>> {

    private final @Nullable ValueDeserializer<Object> value;

    OrNoneReader() {
        this(null);
    }

    private OrNoneReader(@Nullable ValueDeserializer<Object> value) {
        super(OrNone.class);
        this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType answer = context.getContextualType();
        return new OrNoneReader(context.findContextualValueDeserializer(answer.containedTypeOrUnknown(0), property));
    }

    @Override
    public OrNone<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (value == null) {
            throw new IllegalStateException("the type of the value is not known");
        }
        return OrNone.of(value.deserialize(parser, context));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return OrNone.none();
    }
}
