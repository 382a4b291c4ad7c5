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
 * A telephone number as people write it: digits, with spaces where they help, and a plus sign before a country code.
 *
 * <p>7 to 20 characters. That the number exists or answers is not checked.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "^\\+?[0-9][0-9 ]{5,18}[0-9]$")
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PhoneNumber {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.PhoneNumber.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
