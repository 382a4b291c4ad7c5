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
import java.util.Optional;
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.Repeated;
import org.opencarers.core.validation.Violations;

/** A register in which no two entries have the same id. */
@Documented
@Constraint(validatedBy = DistinctEntryIds.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctEntryIds {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.registers.DistinctEntryIds.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds ids that are given twice. */
    final class Check implements ConstraintValidator<DistinctEntryIds, CarersRegister> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(CarersRegister register, ConstraintValidatorContext context) {
            Optional<String> repeated =
                    Repeated.firstOf(register.getEntries().stream().map(RegisterEntry::getEntryId));
            return repeated.isEmpty() || Violations.at(context, "entries", Given.of(repeated));
        }
    }
}
