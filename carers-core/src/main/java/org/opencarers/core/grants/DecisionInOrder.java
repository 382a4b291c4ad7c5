package org.opencarers.core.grants;

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

/** An application that is not decided before it is made; the same day is in order, and so is one day alone. */
@Documented
@Constraint(validatedBy = DecisionInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DecisionInOrder {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.grants.DecisionInOrder.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds decisions before their application. */
    final class Check implements ConstraintValidator<DecisionInOrder, GrantApplication> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(GrantApplication application, ConstraintValidatorContext context) {
            return InOrder.atLeast(
                    context, "decidedOn", application.getDecidedOn(), "appliedOn", application.getAppliedOn());
        }
    }
}
