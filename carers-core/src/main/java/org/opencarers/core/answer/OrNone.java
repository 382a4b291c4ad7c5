package org.opencarers.core.answer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An answer that is known: a value, or that there is none.
 *
 * <p>In the model it stands in an {@link Optional} whose absence says that nobody knows. In JSON "none" is an explicit
 * {@code null}, and unknown is a property that is left out. Immutable.
 *
 * @param <T> what the value is, when there is one
 */
@JsonSerialize(using = OrNoneWriter.class)
@JsonDeserialize(using = OrNoneReader.class)
public final class OrNone<T> {

    private static final OrNone<?> NONE = new OrNone<>(null);

    private final @Nullable T value;

    private OrNone(@Nullable T value) {
        this.value = value;
    }

    /**
     * There is one.
     *
     * @param value what it is
     * @param <T> its type
     * @return the answer
     */
    public static <T> OrNone<T> of(T value) {
        return new OrNone<>(Objects.requireNonNull(value, "value"));
    }

    /**
     * There is none.
     *
     * @param <T> what it would have been
     * @return the answer
     */
    @SuppressWarnings("unchecked")
    public static <T> OrNone<T> none() {
        return (OrNone<T>) NONE;
    }

    /** Whether there is none. */
    public boolean isNone() {
        return value == null;
    }

    /** What it is; empty when there is none. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrNone<?> answer && Objects.equals(value, answer.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /** Whether there is one, without what it is: the value may be personal data. */
    @Override
    public String toString() {
        return value == null ? "none" : "one";
    }
}
