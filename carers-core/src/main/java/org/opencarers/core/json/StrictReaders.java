package org.opencarers.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.type.CollectionType;

/**
 * Readers of the values at the leaves of a document, in place of Jackson's own, which take " NOW " for NOW, a list for a
 * date and say what was wrong in words for programmers.
 */
final class StrictReaders extends SimpleDeserializers {

    private static final long serialVersionUID = 1L;

    // Exactly four digits of a year and no sign, unlike ISO_LOCAL_DATE: nobody means the year 20260.
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Hours and minutes, 00:00 to 23:59: no opening hours are told in seconds. */
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    StrictReaders() {
        addDeserializer(
                Boolean.class,
                new ScalarReader<>(
                        Boolean.class,
                        "must be true or false, without quotation marks",
                        List.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                        parser -> Optional.of(parser.getBooleanValue())));
        addDeserializer(
                Integer.class,
                new ScalarReader<>(
                        Integer.class,
                        "must be a whole number below 2147483648, without quotation marks or decimal point",
                        List.of(JsonToken.VALUE_NUMBER_INT),
                        StrictReaders::wholeNumber));
        addDeserializer(
                BigDecimal.class,
                new ScalarReader<>(
                        BigDecimal.class,
                        "must be a number, without quotation marks and without a large exponent",
                        List.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT),
                        StrictReaders::decimalNumber));
        addDeserializer(
                String.class,
                new ScalarReader<>(
                        String.class,
                        "must be text, in quotation marks",
                        List.of(JsonToken.VALUE_STRING),
                        parser -> Optional.of(parser.getString())));
        addDeserializer(
                LocalDate.class,
                new ScalarReader<>(
                        LocalDate.class,
                        "must be a day that exists, written as text, year-month-day, such as \"2026-11-21\"",
                        List.of(JsonToken.VALUE_STRING),
                        StrictReaders::date));
        addDeserializer(
                LocalTime.class,
                new ScalarReader<>(
                        LocalTime.class,
                        "must be a time of day, written as text with hours and minutes, such as \"14:00\"",
                        List.of(JsonToken.VALUE_STRING),
                        StrictReaders::time));
    }

    private static Optional<LocalTime> time(JsonParser parser) {
        try {
            return Optional.of(LocalTime.parse(parser.getString(), TIME));
        } catch (DateTimeParseException noSuchTime) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return new EnumReader(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription.Supplier description,
            @Nullable TypeDeserializer typed,
            @Nullable ValueDeserializer<?> elements) {
        return type.getContentType().isEnumType()
                ? new EnumSetReader(type.getContentType().getRawClass())
                : super.findCollectionDeserializer(type, config, description, typed, elements);
    }

    private static Optional<Integer> wholeNumber(JsonParser parser) {
        try {
            return Optional.of(parser.getIntValue());
        } catch (InputCoercionException beyondInteger) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimalNumber(JsonParser parser) {
        BigDecimal number = parser.getDecimalValue();
        // 1E+1000000000 is short to write and fills the memory of whoever writes it out.
        return Math.abs((long) number.scale()) > StrictMapper.LONGEST_NUMBER ? Optional.empty() : Optional.of(number);
    }

    private static Optional<LocalDate> date(JsonParser parser) {
        try {
            return Optional.of(LocalDate.parse(parser.getString(), DATE));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
