package org.opencarers.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A count of people, sessions, places or the like: a whole number from nothing to a greatest that nobody will reach. */
@Documented
@Constraint(validatedBy = {})
@Min(0)
@Max(0) // replaced by value()
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountUpTo {

    /** The greatest count, included. */
    @OverridesAttribute(constraint = Max.class, name = "value")
    long value() default 999_999_999;

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.CountUpTo.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
