package org.opencarers.core.reports;

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

/** A survey of which no more came back than were sent, and no more were used than came back. */
@Documented
@Constraint(validatedBy = SurveyInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SurveyInOrder {

    /** What to say where it says nothing more exact; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.reports.SurveyInOrder.returned}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds counts that are more than what they are part of. */
    final class Check implements ConstraintValidator<SurveyInOrder, Survey> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(Survey survey, ConstraintValidatorContext context) {
            boolean returned = InOrder.atMost(context, "returned", survey.getReturned(), "sent", survey.getSent());
            // Where nobody knows how many came back, those used still cannot be more than those sent.
            boolean used = InOrder.atMost(
                    context,
                    "used",
                    survey.getUsed(),
                    survey.getReturned().isPresent() ? "returned" : "sent",
                    survey.getReturned().or(survey::getSent),
                    "{org.opencarers.core.reports.SurveyInOrder.used}");
            return returned && used;
        }
    }
}
