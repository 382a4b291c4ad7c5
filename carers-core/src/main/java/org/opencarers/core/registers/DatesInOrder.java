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
import org.opencarers.core.validation.InOrder;

/** An entry or feedback whose last day is not before its first; one of the two days alone is in order. */
@Documented
@Constraint(validatedBy = {DatesInOrder.EntryCheck.class, DatesInOrder.FeedbackCheck.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatesInOrder {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.registers.DatesInOrder.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds entries that ended before they began. */
    final class EntryCheck implements ConstraintValidator<DatesInOrder, RegisterEntry> {

        /** Made by the validator. */
        public EntryCheck() {}

        @Override
        public boolean isValid(RegisterEntry entry, ConstraintValidatorContext context) {
            return InOrder.atLeast(context, "ended", entry.getEnded(), "registeredOn", entry.getRegisteredOn());
        }
    }

    /** Finds replies before the feedback. */
    final class FeedbackCheck implements ConstraintValidator<DatesInOrder, Feedback> {

        /** Made by the validator. */
        public FeedbackCheck() {}

        @Override
        public boolean isValid(Feedback feedback, ConstraintValidatorContext context) {
            return InOrder.atLeast(
                    context, "repliedOn", feedback.getRepliedOn(), "receivedOn", feedback.getReceivedOn());
        }
    }
}
