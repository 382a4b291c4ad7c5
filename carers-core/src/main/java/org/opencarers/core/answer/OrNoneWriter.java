package org.opencarers.core.answer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes "there is none" as an explicit null, and everything else as the value. */
final class OrNoneWriter extends StdSerializer<OrNone<?>> {

    OrNoneWriter() {
        super(OrNone.class);
    }

    @Override
    public void serialize(OrNone<?> answer, JsonGenerator generator, SerializationContext context) {
        if (answer.value().isPresent()) {
            context.writeValue(generator, answer.value().get());
        } else {
            generator.writeNull();
        }
    }

    @Override
    public boolean isEmpty(SerializationContext context, OrNone<?> answer) {
        return false;
    }
}
