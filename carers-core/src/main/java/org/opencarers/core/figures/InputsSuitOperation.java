package org.opencarers.core.figures;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.Violations;

/** A check whose operation can be carried out on its inputs. */
@Documented
@Constraint(validatedBy = InputsSuitOperation.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InputsSuitOperation {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.figures.InputsSuitOperation.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds too few inputs, too many, and a division by zero. */
    final class Check implements ConstraintValidator<InputsSuitOperation, FigureCheck> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(FigureCheck check, ConstraintValidatorContext context) {
            return check.getOperation().suits(check.getInputs())
                    || Violations.at(
                            context,
                            "inputs",
                            Given.of(check.getInputs()).beside("operation", Optional.of(check.getOperation())));
        }
    }
}
