package org.opencarers.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.core.figures.Operation.DIFFERENCE;
import static org.opencarers.core.figures.Operation.PRODUCT;
import static org.opencarers.core.figures.Operation.QUOTIENT;
import static org.opencarers.core.figures.Operation.SHARE_OF_HUNDRED;
import static org.opencarers.core.figures.Operation.SUM;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OperationTest {

    @Test
    void places_by_cost_by_weeks_are_multiplied() {
        assertThat(check(PRODUCT, "5152", "15", "50").build().computed()).contains(new BigDecimal("3864000"));
    }

    @Test
    void weeks_are_added() {
        assertThat(check(SUM, "2440", "374", "620", "213").build().computed()).contains(new BigDecimal("3647"));
    }

    @Test
    void everything_after_the_first_is_taken_from_the_first() {
        assertThat(check(DIFFERENCE, "4663300", "2612200", "30000", "20000", "387000")
                        .build()
                        .computed())
                .contains(new BigDecimal("1614100"));
        assertThat(check(DIFFERENCE, "384054", "384340.77").build().computed()).contains(new BigDecimal("-286.77"));
    }

    @Test
    void a_quotient_has_two_decimals_unless_the_check_says_otherwise() {
        assertThat(check(QUOTIENT, "4135", "171").build().computed()).contains(new BigDecimal("24.18"));
        assertThat(check(QUOTIENT, "62500", "705").scale(1).build().computed()).contains(new BigDecimal("88.7"));
        assertThat(check(QUOTIENT, "1", "8").build().computed()).contains(new BigDecimal("0.13"));
    }

    @Test
    void a_share_is_in_hundredths_and_has_three_decimals_unless_the_check_says_otherwise() {
        assertThat(check(SHARE_OF_HUNDRED, "1165700", "5829000").build().computed())
                .contains(new BigDecimal("19.998"));
        assertThat(check(SHARE_OF_HUNDRED, "1", "7").scale(2).build().computed())
                .contains(new BigDecimal("14.29"));
    }

    @Test
    void what_needs_no_rounding_is_exact_and_has_at_least_the_decimals_of_the_check() {
        assertThat(check(PRODUCT, "620", "1061.71").build().computed()).contains(new BigDecimal("658260.20"));
        assertThat(check(PRODUCT, "496", "58").scale(2).build().computed()).contains(new BigDecimal("28768.00"));
        assertThat(check(PRODUCT, "0.125", "1").scale(2).build().computed()).contains(new BigDecimal("0.125"));
        assertThat(check(SUM, "0.1", "0.2").build().computed()).contains(new BigDecimal("0.3"));
    }

    @Test
    void a_single_number_is_enough_unless_it_is_to_be_divided() {
        for (Operation operation : new Operation[] {PRODUCT, SUM, DIFFERENCE}) {
            assertThat(check(operation, "110").build().computed()).contains(new BigDecimal("110"));
            assertThat(check(operation).build().computed()).isEmpty();
        }
    }

    @Test
    void a_division_takes_two_numbers_of_which_the_second_is_not_zero() {
        for (Operation operation : new Operation[] {QUOTIENT, SHARE_OF_HUNDRED}) {
            assertThat(check(operation, "110").build().computed()).isEmpty();
            assertThat(check(operation, "110", "0.00").build().computed()).isEmpty();
            assertThat(check(operation, "110", "2", "5").build().computed()).isEmpty();
            assertThat(check(operation, "0", "2").build().computed())
                    .hasValueSatisfying(nothing -> assertThat(nothing).isZero());
        }
    }

    @Test
    void the_same_number_written_otherwise_makes_an_equal_check() {
        assertThat(check(SUM, "35.0").tolerance(new BigDecimal("1.00")).build())
                .isEqualTo(check(SUM, "35").tolerance(BigDecimal.ONE).build());
    }

    private static FigureCheck.Builder check(Operation operation, String... inputs) {
        return FigureCheck.builder()
                .name("a figure")
                .operation(operation)
                .addAllInputs(Arrays.stream(inputs).map(BigDecimal::new).toList());
    }
}
