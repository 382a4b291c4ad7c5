package org.opencarers.core.schedules;

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

/** A schedule that is not said to last all day beside a time at which it starts or ends. */
@Documented
@Constraint(validatedBy = TimesInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TimesInOrder {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.schedules.TimesInOrder.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds schedules that last all day and have hours. */
    final class Check implements ConstraintValidator<TimesInOrder, Schedule> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(Schedule schedule, ConstraintValidatorContext context) {
            boolean timed =
                    schedule.getStartTime().isPresent() || schedule.getEndTime().isPresent();
            boolean contradicts = timed && schedule.getAllDay().orElse(false);
            return !contradicts
                    || Violations.at(
                            context,
                            "allDay",
                            Given.of(schedule.getAllDay())
                                    .beside("startTime", schedule.getStartTime())
                                    .beside("endTime", schedule.getEndTime()));
        }
    }
}
