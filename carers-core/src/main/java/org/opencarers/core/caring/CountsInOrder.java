package org.opencarers.core.caring;

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

/**
 * Caring whose parts are no more than their wholes: hours for one person than for everybody, weeks in hospital than weeks of
 * break. One of the two alone is in order.
 */
@Documented
@Constraint(validatedBy = CountsInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CountsInOrder {

    /** What to say where it says nothing more exact; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.caring.CountsInOrder.hours}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds parts that are more than their wholes. */
    final class Check implements ConstraintValidator<CountsInOrder, Caring> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(Caring caring, ConstraintValidatorContext context) {
            boolean hours = InOrder.atMost(
                    context,
                    "hoursPerWeekForOnePerson",
                    caring.getHoursPerWeekForOnePerson(),
                    "hoursPerWeek",
                    caring.getHoursPerWeek());
            boolean weeks = InOrder.atMost(
                    context,
                    "hospitalWeeksLast26",
                    caring.getHospitalWeeksLast26(),
                    "breakWeeksLast26",
                    caring.getBreakWeeksLast26(),
                    "{org.opencarers.core.caring.CountsInOrder.weeks}");
            return hours && weeks;
        }
    }
}
