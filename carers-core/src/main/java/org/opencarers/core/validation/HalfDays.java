package org.opencarers.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/** A number of days in halves, more than none and at most 366: how carer's leave is asked for. */
@Documented
@Constraint(validatedBy = HalfDays.Check.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HalfDays {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.HalfDays.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds parts of days that are no halves. */
    final class Check implements ConstraintValidator<HalfDays, BigDecimal> {

        private static final BigDecimal HALF = new BigDecimal("0.5");
        private static final BigDecimal MOST = BigDecimal.valueOf(366);

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(BigDecimal days, ConstraintValidatorContext context) {
            return days == null
                    || days.signum() > 0
                            && days.compareTo(MOST) <= 0
                            && days.remainder(HALF).signum() == 0;
        }
    }
}
