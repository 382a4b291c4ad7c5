package org.opencarers.core.registers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.opencarers.core.codes.CodedValue;
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.Violations;

/** An entry whose codes do not say that the person is paid to care: a register of carers is of unpaid carers. */
@Documented
@Constraint(validatedBy = UnpaidCarerCodes.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UnpaidCarerCodes {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.registers.UnpaidCarerCodes.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds the code of the occupation. */
    final class Check implements ConstraintValidator<UnpaidCarerCodes, RegisterEntry> {

        private static final String OCCUPATION = "229774002";

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(RegisterEntry entry, ConstraintValidatorContext context) {
            boolean paid = entry.getCarerCodes().stream()
                    .flatMap(List::stream)
                    .anyMatch(code -> code.getSystem().equals(CodedValue.SNOMED_CT)
                            && code.getCode().equals(OCCUPATION));
            return !paid || Violations.at(context, "carerCodes", Given.of(OCCUPATION));
        }
    }
}
