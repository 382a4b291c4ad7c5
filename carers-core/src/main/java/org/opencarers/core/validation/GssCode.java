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
 * The shape of a GSS code of a local authority or district in one of the four nations, such as {@code E10000016} for Kent.
 *
 * <p>England: E06 unitary, E07 district, E08 metropolitan district, E09 London borough, E10 county. W06, S12 and N09 are
 * the councils of Wales, Scotland and Northern Ireland. A code of the right shape need not exist.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "^(E(06|07|08|09|10)|W06|S12|N09)[0-9]{6}$")
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GssCode {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.GssCode.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
