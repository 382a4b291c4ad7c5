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
import java.util.Optional;
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.Violations;

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
            boolean returned = isWithin(survey.getReturned(), survey.getSent());
            // Where nobody knows how many came back, those used still cannot be more than those sent.
            boolean used = isWithin(survey.getUsed(), survey.getReturned().or(survey::getSent));
            if (!returned) {
                Violations.at(
                        context, "returned", Given.of(survey.getReturned()).beside("sent", survey.getSent()));
            }
            if (!used) {
                String whole = survey.getReturned().isPresent() ? "returned" : "sent";
                Violations.at(
                        context,
                        "used",
                        Given.of(survey.getUsed()).beside(whole, survey.getReturned().or(survey::getSent)),
                        "{org.opencarers.core.reports.SurveyInOrder.used}");
            }
            return returned && used;
        }

        private static boolean isWithin(Optional<Integer> part, Optional<Integer> whole) {
            return part.flatMap(counted -> whole.map(all -> counted <= all)).orElse(true);
        }
    }
}
