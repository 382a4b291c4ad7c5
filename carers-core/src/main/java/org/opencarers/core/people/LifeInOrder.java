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
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.Violations;

/** A person who is not called alive beside a day of death. */
@Documented
@Constraint(validatedBy = LifeInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LifeInOrder {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.people.LifeInOrder.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds people who are alive after their death. */
    final class Check implements ConstraintValidator<LifeInOrder, CaredForPerson> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(CaredForPerson person, ConstraintValidatorContext context) {
            boolean contradicts =
                    person.getDateOfDeath().isPresent() && person.getAlive().orElse(false);
            return !contradicts
                    || Violations.at(
                            context,
                            "alive",
                            Given.of(person.getAlive()).beside("dateOfDeath", person.getDateOfDeath()));
        }
    }
}
