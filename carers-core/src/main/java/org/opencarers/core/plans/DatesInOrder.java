package org.opencarers.core.plans;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opencarers.core.validation.InOrder;

/** A card, passport or publication whose last day is not before its first; one of the two days alone is in order. */
@Documented
@Constraint(
        validatedBy = {
            DatesInOrder.CardCheck.class,
            DatesInOrder.PassportCheck.class,
            DatesInOrder.PublicationCheck.class
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatesInOrder {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.plans.DatesInOrder.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds cards that expire before they were registered. */
    final class CardCheck implements ConstraintValidator<DatesInOrder, EmergencyCard> {

        /** Made by the validator. */
        public CardCheck() {}

        @Override
        public boolean isValid(EmergencyCard card, ConstraintValidatorContext context) {
            return InOrder.atLeast(context, "expires", card.getExpires(), "registeredOn", card.getRegisteredOn());
        }
    }

    /** Finds passports that end before they were issued. */
    final class PassportCheck implements ConstraintValidator<DatesInOrder, CarersPassport> {

        /** Made by the validator. */
        public PassportCheck() {}

        @Override
        public boolean isValid(CarersPassport passport, ConstraintValidatorContext context) {
            return InOrder.atLeast(context, "validUntil", passport.getValidUntil(), "issuedOn", passport.getIssuedOn());
        }
    }

    /** Finds publications that are due for review before they appeared. */
    final class PublicationCheck implements ConstraintValidator<DatesInOrder, Publication> {

        /** Made by the validator. */
        public PublicationCheck() {}

        @Override
        public boolean isValid(Publication publication, ConstraintValidatorContext context) {
            return InOrder.atLeast(
                    context, "reviewDue", publication.getReviewDue(), "publishedOn", publication.getPublishedOn());
        }
    }
}
