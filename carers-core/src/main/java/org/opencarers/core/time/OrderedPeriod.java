package org.opencarers.core.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opencarers.core.validation.InOrder;

/** A period whose last day is not before its first; a period with one end is in order. */
@Documented
@Constraint(validatedBy = OrderedPeriod.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrderedPeriod {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.time.OrderedPeriod.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds periods that end before they begin. */
    final class Check implements ConstraintValidator<OrderedPeriod, DatePeriod> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(DatePeriod period, ConstraintValidatorContext context) {
            return InOrder.atLeast(context, "end", period.getEnd(), "start", period.getStart());
        }
    }
}
