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
import java.util.Optional;
import org.opencarers.core.registers.ContactKind;
import org.opencarers.core.validation.Given;
import org.opencarers.core.validation.InOrder;
import org.opencarers.core.validation.Repeated;
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
            Optional<Integer> whole = data.getCarers();
            boolean ages = isWithin(
                    context, "carersByAgeBand", whole, data.getCarersByAgeBand().values());
            boolean genders = isWithin(
                    context, "carersByGender", whole, data.getCarersByGender().values());
            boolean ethnicities = isWithin(context, "carersByEthnicity", whole, counts(data.getCarersByEthnicity()));
            boolean areas = isWithin(context, "carersByArea", whole, counts(data.getCarersByArea()));
            Optional<ContactKind> repeated =
                    Repeated.firstOf(data.getContacts().stream().map(ContactTally::getKind));
            boolean contacts = repeated.isEmpty()
                    || Violations.at(
                            context,
                            "contacts",
                            Given.of(repeated),
                            "{org.opencarers.core.reports.PartsWithinWhole.contacts}");
            return ages && genders && ethnicities && areas && contacts;
        }

        private static List<Integer> counts(List<Tally> tallies) {
            return tallies.stream().map(Tally::getCount).toList();
        }

        private static boolean isWithin(
                ConstraintValidatorContext context,
                String property,
                Optional<Integer> whole,
                Collection<Integer> parts) {
            long sum = parts.stream().mapToLong(Integer::longValue).sum();
            return InOrder.atMost(context, property, Optional.of(sum), "carers", whole.map(Integer::longValue));
        }
    }
}
