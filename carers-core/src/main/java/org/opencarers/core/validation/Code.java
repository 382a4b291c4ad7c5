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

/** A word of a list that others may extend: capital letters and digits, words joined by underscores. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.Code.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
