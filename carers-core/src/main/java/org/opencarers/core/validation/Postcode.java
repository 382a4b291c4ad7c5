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
 * The shape of a UK postcode (BS 7666), in capital letters with one space: {@code ME20 6WT}.
 *
 * <p>A9 9AA, A99 9AA, A9A 9AA, AA9 9AA, AA99 9AA, AA9A 9AA, GIR 0AA, and the BFPO numbers of the forces. A postcode of the
 * right shape need not exist.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(
        regexp = "^(([A-Z][0-9]{1,2}|[A-Z][0-9][A-Z]|[A-Z]{2}[0-9]{1,2}|[A-Z]{2}[0-9][A-Z]) [0-9][ABD-HJLNP-UW-Z]{2}"
                + "|GIR 0AA|BFPO [0-9]{1,4})$")
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Postcode {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.Postcode.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
