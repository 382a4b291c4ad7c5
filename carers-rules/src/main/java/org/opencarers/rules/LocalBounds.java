package org.opencarers.rules;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Within which bounds a local authority may set a parameter, and which source leaves it to the authority.
 *
 * @param <T> the type of the value
 */
public final class LocalBounds<T> {

    private final Predicate<T> allowed;
    private final String text;
    private final Citation source;

    private LocalBounds(Predicate<T> allowed, String text, Citation source) {
        this.allowed = allowed;
        this.text = text;
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Any value from one to another, both inclusive.
     *
     * @throws IllegalArgumentException when the least is more than the most
     */
    public static <T extends Comparable<T>> LocalBounds<T> between(T least, T most, Citation source) {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("bounds from " + least + " to " + most + " allow no value");
        }
        return new LocalBounds<>(
                value -> least.compareTo(value) <= 0 && value.compareTo(most) <= 0,
                "from " + least + " to " + most,
                source);
    }

    /** One of these values. */
    public static <T> LocalBounds<T> oneOf(Set<T> values, Citation source) {
        return new LocalBounds<>(
                Set.copyOf(values)::contains,
                "one of " + values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")),
                source);
    }

    /** Whether a local authority may set this value. */
    public boolean allow(T value) {
        return allowed.test(value);
    }

    /** The bounds in words: "from 10 to 20". */
    public String text() {
        return text;
    }

    /** The source that leaves the parameter to local authorities. */
    public Citation source() {
        return source;
    }
}
