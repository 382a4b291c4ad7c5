package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Values as people read them. */
final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Shown() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What stands in a document, without control characters, which could steer somebody's terminal. */
    static String text(JsonNode value) {
        if (value.isObject()) {
            return value.isEmpty() ? "{}" : "{…}";
        }
        if (value.isArray()) {
            return value.isEmpty() ? "[]" : "[…]";
        }
        // Written out, 1E+1000000000 would fill the memory: toString keeps the exponent.
        String text = value.isNumber() ? value.decimalValue().toString() : value.isNull() ? "null" : value.asString();
        return text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
