package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day of the calendar as it is written in documents: year-month-day, nothing else. */
final class IsoDay {

    static final String REMEDY = "must be a day that exists, written as text, year-month-day, such as \"2026-11-21\"";

    // ISO 8601 in Java also takes the year +12026.
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private IsoDay() {}

    static Optional<LocalDate> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
