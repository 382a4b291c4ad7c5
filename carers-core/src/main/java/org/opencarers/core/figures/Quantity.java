package org.opencarers.core.figures;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A quantity of anything, such as weeks, hours or people: not negative, at most 20 digits on each side of the point.
 */
@Documented
@Constraint(validatedBy = {})
@DecimalMin("0")
@Digits(integer = 20, fraction = 20)
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Quantity {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.figures.Quantity.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
