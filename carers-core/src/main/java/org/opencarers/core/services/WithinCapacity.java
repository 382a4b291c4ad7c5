package org.opencarers.core.services;

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
import org.opencarers.core.validation.InOrder;

/** A course, or a session of one, in which no more people have a place than there is room for. */
@Documented
@Constraint(validatedBy = {WithinCapacity.CourseCheck.class, WithinCapacity.SessionCheck.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinCapacity {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.services.WithinCapacity.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds courses that gave away more places than they have. */
    final class CourseCheck implements ConstraintValidator<WithinCapacity, Course> {

        /** Made by the validator. */
        public CourseCheck() {}

        @Override
        public boolean isValid(Course course, ConstraintValidatorContext context) {
            return InOrder.atMost(
                    context, "enrolments", Optional.of(course.placesTaken()), "capacity", course.getCapacity());
        }
    }

    /** Finds sessions that gave away more places than they have. */
    final class SessionCheck implements ConstraintValidator<WithinCapacity, CourseSession> {

        /** Made by the validator. */
        public SessionCheck() {}

        @Override
        public boolean isValid(CourseSession session, ConstraintValidatorContext context) {
            return InOrder.atMost(context, "enrolled", session.getEnrolled(), "capacity", session.getCapacity());
        }
    }
}
