package org.opencarers.core.figures;

import org.opencarers.core.canonical.RefusedValueException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a printed figure from text, and from nothing else: a JSON number has lost its commas and its signs. */
final class PrintedFigureReader extends StdDeserializer<PrintedFigure> {

    private static final String REMEDY =
            "must be text, in quotation marks, exactly as it is printed, such as \"990,006\"";

    PrintedFigureReader() {
        super(PrintedFigure.class);
    }

    @Override
    public PrintedFigure deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return PrintedFigure.of(parser.getString());
        }
        throw new RefusedValueException(parser, REMEDY, PrintedFigure.class);
    }
}
