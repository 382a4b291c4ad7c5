package org.opencarers.core.json;

import java.time.LocalTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a time of day as hours and minutes, the form in which it is read. */
final class TimeWriter extends StdSerializer<LocalTime> {

    TimeWriter() {
        super(LocalTime.class);
    }

    @Override
    public void serialize(LocalTime time, JsonGenerator generator, SerializationContext context) {
        generator.writeString(StrictReaders.TIME.format(time));
    }
}
