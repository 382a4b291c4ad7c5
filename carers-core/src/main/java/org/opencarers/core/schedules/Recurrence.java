package org.opencarers.core.schedules;

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
 * The shape of the value of an iCalendar RRULE for whole days: {@code FREQ=MONTHLY;BYDAY=1TU,3TU}, in capital letters.
 *
 * <p>RFC 5545, section 3.3.10. A rule of the right shape may still name a day that does not exist.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(
        regexp = "^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)"
                + "(;(UNTIL|COUNT|INTERVAL|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)"
                + "=[A-Z0-9,+-]{1,2000}){0,10}$")
@ReportAsSingleViolation
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Recurrence {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.schedules.Recurrence.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
