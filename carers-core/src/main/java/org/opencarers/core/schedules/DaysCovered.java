package org.opencarers.core.schedules;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.Violations;

/** A calendar that says from which day to which day it covers, with no bank holiday outside. */
@Documented
@Constraint(validatedBy = DaysCovered.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DaysCovered {

    /** What to say of bank holidays outside; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.schedules.DaysCovered.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds calendars without ends and bank holidays beyond them. */
    final class Check implements ConstraintValidator<DaysCovered, HolidayCalendar> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(HolidayCalendar calendar, ConstraintValidatorContext context) {
            DatePeriod covers = calendar.getCovers();
            if (covers.getStart().isEmpty() || covers.getEnd().isEmpty()) {
                return Violations.at(
                        context,
                        "covers",
                        Given.of(Optional.empty())
                                .beside("start", covers.getStart())
                                .beside("end", covers.getEnd()),
                        "{org.opencarers.core.schedules.DaysCovered.covers}");
            }
            Optional<LocalDate> outside = calendar.getDays().stream()
                    .map(BankHoliday::getDate)
                    .filter(day -> !covers.contains(day).orElse(false))
                    .findFirst();
            return outside.isEmpty()
                    || Violations.at(
                            context,
                            "days",
                            Given.of(outside)
                                    .beside("covers.start", covers.getStart())
                                    .beside("covers.end", covers.getEnd()));
        }
    }
}
