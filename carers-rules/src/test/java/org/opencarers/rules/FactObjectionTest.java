package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.WET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.rules.Example.Colour;

/** Which values cannot be an answer, and why. */
class FactObjectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final NumberFact<BigDecimal> DAYS =
            Fact.of("thing.days", "How many days?", Informant.CARER).decimal("its days are", Unit.DAYS, 28);

    private static final DateFact DUE =
            Fact.of("thing.due", "When is it due?", Informant.CARER).date("the day it is due is");

    @Test
    void a_number_lies_within_its_bounds_both_of_which_are_inside() {
        String remedy = "must be a whole number, 0 to 150";
        assertThat(AGE.objection(-1, DAY)).contains(remedy);
        assertThat(AGE.objection(0, DAY)).isEmpty();
        assertThat(AGE.objection(150, DAY)).isEmpty();
        assertThat(AGE.objection(151, DAY)).contains(remedy);
    }

    @Test
    void money_is_counted_to_the_penny_however_it_is_written() {
        assertThat(NET.objection(new BigDecimal("204.500"), DAY)).isEmpty();
        assertThat(NET.objection(new BigDecimal("204.505"), DAY))
                .contains("must be a number with at most 2 decimals, £0.00 to £999,999,999.00");
    }

    @Test
    void a_number_in_steps_is_a_multiple_of_its_step_and_one_step_at_least() {
        String remedy = "must be a multiple of 0.5, 0.5 days to 28 days";
        NumberFact<BigDecimal> halves = DAYS.inMultiplesOf("0.5");
        assertThat(halves.objection(new BigDecimal("0"), DAY)).contains(remedy);
        assertThat(halves.objection(new BigDecimal("0.5"), DAY)).isEmpty();
        assertThat(halves.objection(new BigDecimal("0.75"), DAY)).contains(remedy);
        assertThat(halves.objection(new BigDecimal("28"), DAY)).isEmpty();
        assertThat(halves.objection(new BigDecimal("28.5"), DAY)).contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "0.0000000005"})
    void a_step_is_more_than_nothing_and_no_finer_than_the_unit(String step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.inMultiplesOf(step))
                .withMessage(
                        "thing.days is counted in steps of 0.000000001; " + step + " is no multiple of it above 0");
    }

    @Test
    void a_past_day_is_not_after_the_date_asked_about() {
        assertThat(LAST_SEEN.objection(DAY, DAY)).isEmpty();
        assertThat(LAST_SEEN.objection(DAY.plusDays(1), DAY))
                .contains("must not lie after the date asked about, 2026-11-21");
    }

    @Test
    void a_day_that_may_lie_in_the_future_is_told_from_a_past_one() {
        assertThat(LAST_SEEN.isPast()).isTrue();
        assertThat(DUE.isPast()).isFalse();
        assertThat(DUE.objection(DAY.plusDays(1), DAY)).isEmpty();
    }

    @Test
    void any_day_lies_in_the_centuries_that_are_reckoned_with() {
        String remedy = "must lie between 1800-01-01 and 2299-12-31";
        assertThat(DUE.objection(LocalDate.of(1799, 12, 31), DAY)).contains(remedy);
        assertThat(DUE.objection(LocalDate.of(1800, 1, 1), DAY)).isEmpty();
        assertThat(DUE.objection(LocalDate.of(2299, 12, 31), DAY)).isEmpty();
        assertThat(DUE.objection(LocalDate.of(2300, 1, 1), DAY)).contains(remedy);
    }

    @Test
    void a_code_has_the_shape_of_its_list() {
        assertThat(PLACE.objection("A11", DAY)).isEmpty();
        assertThat(PLACE.objection("A1", DAY)).contains("must be a letter and two digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLACE.is("A11", "B2"))
                .withMessage("thing.place can never be 'B2': it is a letter and two digits");
    }

    @Test
    void what_has_the_type_of_a_list_is_always_an_answer() {
        assertThat(WET.objection(false, DAY)).isEmpty();
        assertThat(COLOUR.objection(Colour.RED, DAY)).isEmpty();
        assertThat(SPOTS.objection(Set.of(), DAY)).isEmpty();
    }

    @Test
    void a_whole_number_is_in_a_unit_that_has_whole_numbers() {
        FactBuilder number = Fact.of("thing.number", "How many?", Informant.CARER);
        assertThat(number.whole("there are", Unit.DAYS, 28).answers()).isEqualTo("whole number, 0 days to 28 days");
        assertThat(number.whole("there are", Unit.COUNT, 9).answers()).isEqualTo("whole number, 0 to 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number.whole("they take", Unit.HOURS, 10))
                .withMessage("thing.number: HOURS are not whole numbers");
        assertThatIllegalArgumentException().isThrownBy(() -> number.whole("they cost", Unit.POUNDS, 10));
    }
}
