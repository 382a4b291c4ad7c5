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

/**
 * An NHS number: ten digits, the last of which checks the others, without the spaces that it is shown with.
 *
 * <p>The first nine digits are weighted 10, 9, … 2; the check digit is 11 less the remainder of their sum by 11, with 11
 * written as 0, and a number whose check digit would be 10 is never issued. {@code 0000000000} passes that sum and is refused
 * all the same. A valid number need not have been issued; 999 000 0000 and above are for tests and never are.
 */
@Documented
@Constraint(validatedBy = NhsNumber.Check.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NhsNumber {

    /** What to say; by default a key of this library's own messages. */
    String message() default "{org.opencarers.core.validation.NhsNumber.message}";

    /** The validation groups, as in every constraint. */
    Class<?>[] groups() default {};

    /** The payload, as in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Works out the check digit. */
    final class Check implements ConstraintValidator<NhsNumber, String> {

        private static final int MODULUS = 11;
        private static final int CHECKED = 9;

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(String number, ConstraintValidatorContext context) {
            return number == null
                    || number.length() == CHECKED + 1
                            && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                            && !number.equals("0000000000")
                            && checks(number);
        }

        private static boolean checks(String number) {
            int sum = 0;
            for (int place = 0; place < CHECKED; place++) {
                sum += (MODULUS - 1 - place) * Character.digit(number.charAt(place), 10);
            }
            int check = (MODULUS - sum % MODULUS) % MODULUS;
            return check == Character.digit(number.charAt(CHECKED), 10);
        }
    }
}
