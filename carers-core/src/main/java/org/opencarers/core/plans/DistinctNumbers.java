package org.opencarers.core.plans;

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
import java.util.Optional;
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.Repeated;
import org.opencarers.core.validation.Violations;

/** An action plan, or a Triangle of Care self-assessment, in which no number stands for two things. */
@Documented
@Constraint(validatedBy = {DistinctNumbers.ActionPlanCheck.class, DistinctNumbers.TriangleOfCareCheck.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctNumbers {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.plans.DistinctNumbers.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds two actions with one number. */
    final class ActionPlanCheck implements ConstraintValidator<DistinctNumbers, ActionPlan> {

        /** Made by the validator. */
        public ActionPlanCheck() {}

        @Override
        public boolean isValid(ActionPlan plan, ConstraintValidatorContext context) {
            Optional<Integer> repeated =
                    Repeated.firstOf(plan.getActions().stream().map(Action::getNumber));
            return repeated.isEmpty() || Violations.at(context, "actions", Given.of(repeated));
        }
    }

    /** Finds two criteria of one principle with one number. */
    final class TriangleOfCareCheck implements ConstraintValidator<DistinctNumbers, TriangleOfCare> {

        /** Made by the validator. */
        public TriangleOfCareCheck() {}

        @Override
        public boolean isValid(TriangleOfCare assessment, ConstraintValidatorContext context) {
            Optional<List<Object>> repeated = Repeated.firstOf(assessment.getCriteria().stream()
                    .map(criterion -> List.of(criterion.getPrinciple(), criterion.getNumber())));
            return repeated.isEmpty() || Violations.at(context, "criteria", Given.of(repeated));
        }
    }
}
