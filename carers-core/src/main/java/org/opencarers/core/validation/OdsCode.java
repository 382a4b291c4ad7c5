package org.opencarers.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The shape of a code of the Organisation Data Service, such as {@code RXY} for a Trust: 3 to 10 capital letters and digits.
 *
 * <p>A code of the right shape need not exist, and the shape does not tell the kind of organisation.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "^[A-Z0-9]{3,10}$")
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OdsCode {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.OdsCode.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
