package org.opencarers.core.reports;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;
import org.opencarers.core.validation.Violations;

/** A data set whose breakdowns count no more carers than there are, with each kind of contact given once. */
@Documented
@Constraint(validatedBy = PartsWithinWhole.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartsWithinWhole {

    /** What to say where it says nothing more exact; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.reports.PartsWithinWhole.carers}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds breakdowns of more than the whole, and kinds of contact given twice. */
    final class Check implements ConstraintValidator<PartsWithinWhole, MinimumDataSet> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(MinimumDataSet data, ConstraintValidatorContext context) {
            long whole = data.getCarers().map(Integer::longValue).orElse(Long.MAX_VALUE);
            boolean ages =
                    isWithin(whole, data.getCarersByAgeBand().values()) || Violations.at(context, "carersByAgeBand");
            boolean genders =
                    isWithin(whole, data.getCarersByGender().values()) || Violations.at(context, "carersByGender");
            boolean ethnicities =
                    isWithin(whole, counts(data.getCarersByEthnicity())) || Violations.at(context, "carersByEthnicity");
            boolean areas = isWithin(whole, counts(data.getCarersByArea())) || Violations.at(context, "carersByArea");
            long kinds = data.getContacts().stream()
                    .map(ContactTally::getKind)
                    .distinct()
                    .count();
            boolean contacts = kinds == data.getContacts().size()
                    || Violations.at(context, "contacts", "{org.opencarers.core.reports.PartsWithinWhole.contacts}");
            return ages && genders && ethnicities && areas && contacts;
        }

        private static List<Integer> counts(List<Tally> tallies) {
            return tallies.stream().map(Tally::getCount).toList();
        }

        private static boolean isWithin(long whole, Collection<Integer> parts) {
            return parts.stream().mapToLong(Integer::longValue).sum() <= whole;
        }
    }
}
