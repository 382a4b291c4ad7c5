package org.opencarers.testkit.model;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.schedules.DaysLong;
import org.opencarers.core.schedules.Recurrence;
import org.opencarers.core.schedules.ZoneName;
import org.opencarers.core.services.HoursLong;
import org.opencarers.core.validation.Code;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.DaysOutOf;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.GssCode;
import org.opencarers.core.validation.HalfDays;
import org.opencarers.core.validation.HoursAWeek;
import org.opencarers.core.validation.LanguageTag;
import org.opencarers.core.validation.NhsNumber;
import org.opencarers.core.validation.OdsCode;
import org.opencarers.core.validation.PhoneNumber;
import org.opencarers.core.validation.PolicyId;
import org.opencarers.core.validation.Postcode;
import org.opencarers.core.validation.Uprn;
import org.opencarers.core.validation.WeeksOutOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The answers at the leaves of a document, by their type and constraint: ordinary ones and both ends of what is allowed. */
final class AnswerArbitraries {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerArbitraries() {}

    static Arbitrary<JsonNode> of(AnnotatedType type) {
        Class<?> raw = ModelType.rawType(type.getType());
        if (raw == Boolean.class) {
            return Arbitraries.of(true, false).map(NODES::booleanNode);
        }
        if (raw.isEnum()) {
            return Arbitraries.of(raw.getEnumConstants()).map(one -> NODES.stringNode(((Enum<?>) one).name()));
        }
        if (raw == LocalDate.class) {
            return Arbitraries.longs()
                    .between(
                            LocalDate.of(1920, 1, 1).toEpochDay(),
                            LocalDate.of(2030, 12, 31).toEpochDay())
                    .map(day -> NODES.stringNode(LocalDate.ofEpochDay(day).toString()));
        }
        if (raw == LocalTime.class) {
            return Arbitraries.integers()
                    .between(0, 24 * 60 - 1)
                    .map(minute ->
                            NODES.stringNode(LocalTime.MIN.plusMinutes(minute).toString()));
        }
        if (raw == Integer.class || raw == int.class) {
            boolean fromOne = type.isAnnotationPresent(DaysLong.class) || type.isAnnotationPresent(Min.class);
            return Arbitraries.integers()
                    .between(fromOne ? 1 : 0, greatest(type))
                    .map(NODES::numberNode);
        }
        if (raw == BigDecimal.class) {
            return decimal(type);
        }
        if (raw == String.class) {
            return text(type).map(NODES::stringNode);
        }
        return SpecialAnswers.of(raw);
    }

    private static int greatest(AnnotatedType type) {
        for (Annotation constraint : type.getAnnotations()) {
            if (constraint instanceof WeeksOutOf weeks) {
                return Math.toIntExact(weeks.value());
            }
            if (constraint instanceof CountUpTo count) {
                return Math.toIntExact(count.value());
            }
            if (constraint instanceof DaysLong) {
                return 366;
            }
        }
        return 1000;
    }

    private static Arbitrary<JsonNode> decimal(AnnotatedType type) {
        if (type.isAnnotationPresent(Pounds.class)) {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("99999999.99"))
                    .ofScale(2)
                    .map(pounds -> NODES.stringNode(pounds.toPlainString()));
        }
        if (type.isAnnotationPresent(HalfDays.class)) {
            return Arbitraries.integers()
                    .between(1, 732)
                    .map(halves -> NODES.numberNode(new BigDecimal(halves)
                            .multiply(new BigDecimal("0.5"))
                            .stripTrailingZeros()));
        }
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(most(type)))
                .ofScale(2)
                .map(NODES::numberNode);
    }

    private static long most(AnnotatedType type) {
        DaysOutOf days = type.getAnnotation(DaysOutOf.class);
        if (days != null) {
            return days.value();
        }
        if (type.isAnnotationPresent(HoursLong.class)) {
            return 24;
        }
        return type.isAnnotationPresent(HoursAWeek.class) ? 168 : 100_000;
    }

    private static Arbitrary<String> text(AnnotatedType type) {
        for (Annotation constraint : type.getAnnotations()) {
            if (constraint instanceof NhsNumber) {
                return Arbitraries.of("9434765919", "9990000018", "9990000026", "9990000034", "9990123454");
            }
            if (constraint instanceof GssCode) {
                return Arbitraries.of("E10000016", "E06000035", "E07000108", "E09000021", "W06000015", "S12000036");
            }
            if (constraint instanceof Postcode) {
                return Arbitraries.of("ME20 6WT", "M1 1AE", "SW1A 1AA", "GIR 0AA", "BFPO 12", "B33 8TH", "EC1A 1BB");
            }
            if (constraint instanceof OdsCode) {
                return Arbitraries.of("RXY", "RQY", "RT5", "G7H8J");
            }
            if (constraint instanceof Uprn) {
                return Arbitraries.longs().between(1, 999_999_999_999L).map(String::valueOf);
            }
            if (constraint instanceof PhoneNumber) {
                return Arbitraries.of("01622 725000", "0800 783 1853", "+44 20 7946 0000");
            }
            if (constraint instanceof LanguageTag) {
                return Arbitraries.of("en", "cy", "bfi", "pa-Guru", "en-GB");
            }
            if (constraint instanceof Code) {
                return Arbitraries.of("CARE_PLAN", "SOCIAL_WORKER", "MEDICATION", "G2");
            }
            if (constraint instanceof PolicyId) {
                return Arbitraries.of("kmpt.carers-drop-in", "england.carers-assessment");
            }
            if (constraint instanceof ZoneName) {
                return Arbitraries.of("Europe/London", "UTC");
            }
            if (constraint instanceof Recurrence) {
                return Arbitraries.of("FREQ=MONTHLY;BYDAY=1TU,3TU", "FREQ=WEEKLY;INTERVAL=8;BYDAY=TH", "FREQ=DAILY");
            }
            if (constraint instanceof Email) {
                return Arbitraries.of("carers@example.org", "a.b+c@example.co.uk");
            }
            if (constraint instanceof FilledIn) {
                return words();
            }
        }
        return words();
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ABCÉßŁ’–£\"\\\n🙂 ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }
}
