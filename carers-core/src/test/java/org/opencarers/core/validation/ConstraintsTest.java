package org.opencarers.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.contact.Address;
import org.opencarers.core.people.Carer;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;

class ConstraintsTest {

    private static final String MONEY = "must be an amount in pounds, not negative, with at most two decimals";
    private static final String GSS = "must be the GSS code of a council or district, such as E10000016 for Kent";
    private static final String HOURS = "must be a number of hours in a week, from 0 to 168";

    static Stream<Arguments> each_wrong_answer() {
        return Stream.of(
                wrong("carer.netWeeklyEarnings", "-0.01", MONEY, carer().netWeeklyEarnings(number("-0.01"))),
                wrong("carer.netWeeklyEarnings", "204.001", MONEY, carer().netWeeklyEarnings(number("204.001"))),
                wrong("carer.netWeeklyEarnings", "1E+100", MONEY, carer().netWeeklyEarnings(number("1E+100"))),
                wrong("carer.grossWeeklyEarnings", "-1.00", MONEY, carer().grossWeeklyEarnings(number("-1"))),
                wrong(
                        "carer.overlappingBenefitWeekly",
                        "0.001",
                        MONEY,
                        carer().overlappingBenefitWeekly(number("0.001"))),
                wrong(
                        "carer.address.authorityCode",
                        "E1000001",
                        GSS,
                        address(Address.builder().authorityCode("E1000001"))),
                wrong(
                        "carer.address.authorityCode",
                        "W07000001",
                        GSS,
                        address(Address.builder().authorityCode("W07000001"))),
                wrong(
                        "carer.address.authorityCode",
                        "E10000016 ",
                        GSS,
                        address(Address.builder().authorityCode("E10000016\n"))),
                wrong(
                        "carer.address.districtCode",
                        "",
                        GSS,
                        address(Address.builder().districtCode(""))),
                wrong("carer.educationHoursPerWeek", "168.01", HOURS, carer().educationHoursPerWeek(number("168.01"))),
                wrong("carer.weeksPresentLast156", "157", weeks(156), carer().weeksPresentLast156(157)),
                wrong("carer.weeksPresentLast156", "-1", weeks(156), carer().weeksPresentLast156(-1)),
                wrong("carer.weeksPresentLast52", "53", weeks(52), carer().weeksPresentLast52(53)),
                wrong("caring.hoursPerWeek", "169", HOURS, caring().hoursPerWeek(number("169"))),
                wrong("caring.hoursPerWeek", "-0.5", HOURS, caring().hoursPerWeek(number("-0.5"))),
                wrong("caring.hoursPerWeek", "1E-1000000000", HOURS, caring().hoursPerWeek(number("1E-1000000000"))),
                wrong(
                        "caring.hoursPerWeekForOnePerson",
                        "200",
                        HOURS,
                        caring().hoursPerWeekForOnePerson(number("200"))),
                wrong("caring.breakWeeksLast26", "27", weeks(26), caring().breakWeeksLast26(27)),
                wrong("caring.hospitalWeeksLast26", "-1", weeks(26), caring().hospitalWeeksLast26(-1)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("each_wrong_answer")
    void a_wrong_answer_alone_is_reported_alone(String path, String value, String message, CareSituation situation) {
        assertThat(CarersValidator.check(situation)).containsExactly(new Problem("$." + path, value, message));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("each_wrong_answer")
    void a_default_validator_finds_the_same(String path, String value, String message, CareSituation situation) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator anybodys = factory.getValidator();

            assertThat(anybodys.validate(situation))
                    .extracting(violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(path, message));
        }
    }

    @Test
    void the_last_right_answers_on_either_side_are_accepted() {
        assertThat(CarersValidator.check(situation(carer().netWeeklyEarnings(number("0"))
                        .grossWeeklyEarnings(number("999999999999.99"))
                        .educationHoursPerWeek(number("0"))
                        .weeksPresentLast156(156)
                        .weeksPresentLast52(0)
                        .address(Address.builder()
                                .authorityCode("E06000035")
                                .districtCode("N09000003")
                                .build()))))
                .isEmpty();
        assertThat(CarersValidator.check(situation(caring().hoursPerWeek(number("168"))
                        .hoursPerWeekForOnePerson(number("0.333333333"))
                        .breakWeeksLast26(26)
                        .hospitalWeeksLast26(0))))
                .isEmpty();
    }

    @Test
    void the_code_of_an_area_is_checked_by_itself_as_in_a_model() {
        assertThat(CarersValidator.objectionToAreaCode("E10000016")).isEmpty();
        assertThat(CarersValidator.objectionToAreaCode("N09000003")).isEmpty();
        assertThat(CarersValidator.objectionToAreaCode("E1000001")).contains(GSS);
        assertThat(CarersValidator.objectionToAreaCode("E10000016\n")).contains(GSS);
        assertThat(CarersValidator.objectionToAreaCode("")).contains(GSS);
    }

    @Test
    void the_unknown_breaks_no_constraint() {
        assertThat(CarersValidator.check(CareSituation.builder().build())).isEmpty();
        assertThat(CarersValidator.check(situation(carer()))).isEmpty();
    }

    @Test
    void problems_come_in_the_order_of_their_paths_and_at_their_place() {
        CareSituation situation = situation(address(Address.builder().authorityCode("x"))
                .weeksPresentLast52(53)
                .netWeeklyEarnings(number("-1")));

        assertThat(CarersValidator.check(situation, JsonPath.of("$[2].situation")))
                .extracting(Problem::path)
                .containsExactly(
                        "$[2].situation.carer.address.authorityCode",
                        "$[2].situation.carer.netWeeklyEarnings",
                        "$[2].situation.carer.weeksPresentLast52");
    }

    @Test
    void the_locale_of_the_machine_changes_no_word() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(CarersValidator.check(situation(caring().hoursPerWeek(number("169")))))
                    .extracting(Problem::message)
                    .containsExactly(HOURS);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Arguments wrong(String path, String value, String message, Carer.Builder carer) {
        return Arguments.of(path, value, message, situation(carer));
    }

    private static Arguments wrong(String path, String value, String message, Caring.Builder caring) {
        return Arguments.of(path, value, message, situation(caring));
    }

    private static CareSituation situation(Carer.Builder carer) {
        return CareSituation.builder().carer(carer.build()).build();
    }

    private static CareSituation situation(Caring.Builder caring) {
        return CareSituation.builder().caring(caring.build()).build();
    }

    private static Carer.Builder address(Address.Builder address) {
        return carer().address(address.build());
    }

    private static Carer.Builder carer() {
        return Carer.builder();
    }

    private static Caring.Builder caring() {
        return Caring.builder();
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static String weeks(int most) {
        return "must be a whole number of weeks, from 0 to " + most;
    }
}
