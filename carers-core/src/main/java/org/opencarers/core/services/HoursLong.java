package org.opencarers.core.services;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many hours a session lasts: more than 0 and at most 24, with at most 9 decimals. */
@Documented
@Constraint(validatedBy = {})
@DecimalMin(value = "0", inclusive = false)
@DecimalMax("24")
@Digits(integer = 2, fraction = 9)
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HoursLong {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.services.HoursLong.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
