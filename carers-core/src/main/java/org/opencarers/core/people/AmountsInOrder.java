package org.opencarers.core.people;

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

/** A carer whose earnings after deductions are no more than those before; one amount alone is in order. */
@Documented
@Constraint(validatedBy = AmountsInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AmountsInOrder {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.people.AmountsInOrder.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds net earnings above the gross. */
    final class Check implements ConstraintValidator<AmountsInOrder, Carer> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(Carer carer, ConstraintValidatorContext context) {
            return InOrder.atMost(
                    context,
                    "netWeeklyEarnings",
                    carer.getNetWeeklyEarnings(),
                    "grossWeeklyEarnings",
                    carer.getGrossWeeklyEarnings());
        }
    }
}
