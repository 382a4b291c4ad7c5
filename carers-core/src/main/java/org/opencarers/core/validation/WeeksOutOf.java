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

/** A count of weeks among the last so many: from none to all of them. */
@Documented
@Constraint(validatedBy = {})
@Min(0)
@Max(0) // replaced by value()
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WeeksOutOf {

    /** How many weeks there are, such as 26. */
    @OverridesAttribute(constraint = Max.class, name = "value")
    long value();

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.WeeksOutOf.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
