package org.opencarers.core.validation;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencarers.core.problem.Problem;

/**
 * What a document gives where something is wrong, as people wrote it: {@code 300.00, grossWeeklyEarnings: 204.00}.
 *
 * <p>A rule about several properties knows which of them contradict each other; a validator knows only the value that has them all.
 * It may be personal data, and belongs in {@link Problem#value()} and in no message.
 */
public final class Given {

    private static final String BEAN = "{…}";

    private final Optional<String> text;

    private Given(Optional<String> text) {
        this.text = text;
    }

    /**
     * What stands at the property to correct.
     *
     * @param value the value, or an {@link Optional} of it, which is empty where nothing stands
     */
    public static Given of(@Nullable Object value) {
        return new Given(written(value));
    }

    /**
     * The same, with what stands at another property that contradicts it.
     *
     * @param property the other property, as in JSON
     * @param value its value; empty leaves it out
     */
    public Given beside(String property, Optional<?> value) {
        Optional<String> other = written(value).map(words -> property + ": " + words);
        return new Given(text.map(
                        first -> first + other.map(words -> ", " + words).orElse(""))
                .or(() -> other));
    }

    /** The words; empty where nothing stands. */
    public Optional<String> text() {
        return text;
    }

    private static Optional<String> written(@Nullable Object value) {
        if (value instanceof Optional<?> known) {
            return known.flatMap(Given::written);
        }
        return Optional.ofNullable(value).map(Given::words);
    }

    private static String words(Object value) {
        if (value instanceof BigDecimal number) {
            // Written out, 1E+1000000000 would fill the memory.
            return Math.abs((long) number.scale()) <= Problem.LONGEST_VALUE
                    ? number.toPlainString()
                    : number.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Given::words).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> words(entry.getKey()) + ": " + words(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        boolean isPlain = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof TemporalAccessor;
        return isPlain ? value.toString() : BEAN;
    }
}
