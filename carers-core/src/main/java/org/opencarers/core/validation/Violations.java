package org.opencarers.core.validation;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports what is wrong with a whole value at the property that somebody has to correct. */
public final class Violations {

    private Violations() {}

    /**
     * Moves the report of a constraint on a type to one of the type's properties.
     *
     * @param context the context of the check that failed
     * @param property the property to correct, as in JSON
     * @param given what stands there, and at the properties that contradict it
     * @return always false, what a failed check returns
     */
    public static boolean at(ConstraintValidatorContext context, String property, Given given) {
        return at(context, property, given, context.getDefaultConstraintMessageTemplate());
    }

    /**
     * Reports at one of the type's properties, in words of its own.
     *
     * @param context the context of the check that failed
     * @param property the property to correct, as in JSON
     * @param given what stands there, and at the properties that contradict it
     * @param message what to say, or its key in braces
     * @return always false, what a failed check returns
     */
    public static boolean at(ConstraintValidatorContext context, String property, Given given, String message) {
        context.disableDefaultConstraintViolation();
        // Any other provider reports the same, and leaves what is given to be read off the value.
        if (context instanceof HibernateConstraintValidatorContext carrying) {
            carrying.withDynamicPayload(given);
        }
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }
}
