package org.opencarers.core.canonical;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads decimal text in pounds. Sign and decimals are let through, so that validation can say what is wrong with them. */
public final class PoundsReader extends StdDeserializer<BigDecimal> {

    private static final Pattern DECIMAL_TEXT = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final String REMEDY = "must be an amount in pounds, written as decimal text such as \"204.00\"";

    /** Made by Jackson. */
    public PoundsReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            String text = parser.getString();
            if (DECIMAL_TEXT.matcher(text).matches()) {
                return new BigDecimal(text);
            }
        }
        throw new RefusedValueException(parser, REMEDY, BigDecimal.class);
    }
}
