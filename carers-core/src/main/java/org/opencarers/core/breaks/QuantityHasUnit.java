package org.opencarers.core.breaks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.Violations;

/** A short break whose quantity, where there is one, says what it counts: 6 of nothing in particular means nothing. */
@Documented
@Constraint(validatedBy = QuantityHasUnit.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface QuantityHasUnit {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.breaks.QuantityHasUnit.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds quantities without a unit. */
    final class Check implements ConstraintValidator<QuantityHasUnit, ShortBreak> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(ShortBreak shortBreak, ConstraintValidatorContext context) {
            boolean clear =
                    shortBreak.getQuantity().isEmpty() || shortBreak.getUnit().isPresent();
            return clear
                    || Violations.at(
                            context,
                            "unit",
                            Given.of(shortBreak.getUnit()).beside("quantity", shortBreak.getQuantity()));
        }
    }
}
