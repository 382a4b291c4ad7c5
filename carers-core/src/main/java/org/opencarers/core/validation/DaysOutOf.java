package org.opencarers.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number of days among so many, parts of days included: from none to all of them, with at most 9 decimals. */
@Documented
@Constraint(validatedBy = {})
@Min(0)
@Max(0) // replaced by value()
@Digits(integer = 9, fraction = 9)
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DaysOutOf {

    /** How many days there are, such as 7. */
    @OverridesAttribute(constraint = Max.class, name = "value")
    long value();

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.DaysOutOf.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
