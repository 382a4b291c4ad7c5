package org.opencarers.core.canonical;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an amount as decimal text in pounds. */
public final class PoundsWriter extends StdSerializer<BigDecimal> {

    /** Made by Jackson. */
    public PoundsWriter() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal pounds, JsonGenerator generator, SerializationContext context) {
        generator.writeString(pounds.toPlainString());
    }
}
