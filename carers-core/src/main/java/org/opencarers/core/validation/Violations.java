package org.opencarers.core.validation;

import jakarta.validation.ConstraintValidatorContext;

/** Reports what is wrong with a whole value at the property that somebody has to correct. */
public final class Violations {

    private Violations() {}

    /**
     * Moves the report of a constraint on a type to one of the type's properties.
     *
     * @param context the context of the check that failed
     * @param property the property to correct, as in JSON
     * @return always false, what a failed check returns
     */
    public static boolean at(ConstraintValidatorContext context, String property) {
        return at(context, property, context.getDefaultConstraintMessageTemplate());
    }

    /**
     * Reports at one of the type's properties, in words of its own.
     *
     * @param context the context of the check that failed
     * @param property the property to correct, as in JSON
     * @param message what to say, or its key in braces
     * @return always false, what a failed check returns
     */
    public static boolean at(ConstraintValidatorContext context, String property, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }
}
