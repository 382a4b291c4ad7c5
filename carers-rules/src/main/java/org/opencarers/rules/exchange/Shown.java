package org.opencarers.rules.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.opencarers.core.text.Titled;
import tools.jackson.databind.JsonNode;

/** Values as people read them. */
final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LARGEST_EXPONENT = 100;

    private Shown() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A constant as people call it: its title, or its name in small letters. */
    static String words(Enum<?> constant) {
        return constant instanceof Titled titled
                ? titled.title()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a number can be written out: 1E+1000000000 is short to write and fills the memory of whoever does. */
    static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= LARGEST_EXPONENT;
    }

    /** What stands in a document, as it stands there. */
    static String text(JsonNode value) {
        if (value.isObject()) {
            return value.isEmpty() ? "{}" : "{…}";
        }
        if (value.isArray()) {
            return value.isEmpty() ? "[]" : "[…]";
        }
        // Written out, 1E+1000000000 would fill the memory: toString keeps the exponent.
        return value.isNumber() ? value.decimalValue().toString() : value.isNull() ? "null" : value.asString();
    }
}
