package org.opencarers.core.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Two properties of one value, of which one must not be more than the other; one of them alone is in order. */
public final class InOrder {

    private InOrder() {}

    /**
     * Whether a property is no more than another, as a part is no more than its whole. Where it is more, that is reported of it.
     *
     * @param context the context of the check
     * @param property the property to correct, as in JSON
     * @param value what stands there
     * @param other the property that bounds it
     * @param most what stands there
     * @param <T> what they are
     * @return whether they are in order
     */
    public static <T extends Comparable<? super T>> boolean atMost(
            ConstraintValidatorContext context, String property, Optional<T> value, String other, Optional<T> most) {
        return atMost(context, property, value, other, most, context.getDefaultConstraintMessageTemplate());
    }

    /**
     * The same, in words of its own.
     *
     * @param context the context of the check
     * @param property the property to correct, as in JSON
     * @param value what stands there
     * @param other the property that bounds it
     * @param most what stands there
     * @param message what to say, or its key in braces
     * @param <T> what they are
     * @return whether they are in order
     */
    public static <T extends Comparable<? super T>> boolean atMost(
            ConstraintValidatorContext context,
            String property,
            Optional<T> value,
            String other,
            Optional<T> most,
            String message) {
        return areInOrder(value, most)
                || Violations.at(context, property, Given.of(value).beside(other, most), message);
    }

    /**
     * Whether a property is no less than another, as a last day is no earlier than the first. Where it is less, that is reported of it.
     *
     * @param context the context of the check
     * @param property the property to correct, as in JSON
     * @param value what stands there
     * @param other the property that bounds it
     * @param least what stands there
     * @param <T> what they are
     * @return whether they are in order
     */
    public static <T extends Comparable<? super T>> boolean atLeast(
            ConstraintValidatorContext context, String property, Optional<T> value, String other, Optional<T> least) {
        return areInOrder(least, value)
                || Violations.at(context, property, Given.of(value).beside(other, least));
    }

    private static <T extends Comparable<? super T>> boolean areInOrder(Optional<T> lesser, Optional<T> greater) {
        return lesser.flatMap(less -> greater.map(more -> less.compareTo(more) <= 0))
                .orElse(true);
    }
}
