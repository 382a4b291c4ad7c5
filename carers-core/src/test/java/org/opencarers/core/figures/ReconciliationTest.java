package org.opencarers.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    @Test
    void whole_pounds_agree_with_pounds_and_pence_that_round_to_them() {
        Reconciliation residential = printed("990,006", Operation.PRODUCT, "2440", "405.74");

        assertThat(residential.getVerdict()).isEqualTo(Verdict.AGREES);
        assertThat(residential.getComputed()).contains(new BigDecimal("990005.60"));
        assertThat(residential.printed()).contains(new BigDecimal("990006"));
        assertThat(residential.difference()).contains(new BigDecimal("0.40"));
    }

    @Test
    void the_more_is_printed_the_more_must_agree() {
        assertThat(verdict("990,005.60", Operation.PRODUCT, "2440", "405.74")).isEqualTo(Verdict.AGREES);
        assertThat(verdict("990,006.00", Operation.PRODUCT, "2440", "405.74")).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict("990,005", Operation.PRODUCT, "2440", "405.74")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void half_a_pound_is_rounded_up() {
        assertThat(verdict("13", Operation.SUM, "12.5")).isEqualTo(Verdict.AGREES);
        assertThat(verdict("12", Operation.SUM, "12.5")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_quotient_is_rounded_once_and_not_from_what_is_rounded_already() {
        // 0.4499 would be 0.45 at first and then 0.5.
        assertThat(verdict("0.4", Operation.QUOTIENT, "4499", "10000")).isEqualTo(Verdict.AGREES);
        assertThat(verdict("0.5", Operation.QUOTIENT, "4499", "10000")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_quotient_is_compared_with_all_decimals_that_are_printed() {
        Reconciliation third = printed("0.334", Operation.QUOTIENT, "1", "3");

        assertThat(third.getComputed()).contains(new BigDecimal("0.33"));
        assertThat(third.getVerdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(third.difference()).contains(new BigDecimal("0.001"));
    }

    @Test
    void the_share_of_the_grant_agrees_with_the_national_one_at_whole_per_cent() {
        assertThat(verdict("20 %", Operation.SHARE_OF_HUNDRED, "1165700", "5829000"))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict("20.0 %", Operation.SHARE_OF_HUNDRED, "1165700", "5829000"))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict("20.00 %", Operation.SHARE_OF_HUNDRED, "1165700", "5829000"))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict("20.000 %", Operation.SHARE_OF_HUNDRED, "1165700", "5829000"))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_percentage_that_is_false_is_a_finding() {
        assertThat(printed("13%", Operation.SHARE_OF_HUNDRED, "1", "7").difference())
                .contains(new BigDecimal("-1.286"));
        assertThat(printed("40 %", Operation.SHARE_OF_HUNDRED, "1750", "4700").difference())
                .contains(new BigDecimal("2.766"));
    }

    @Test
    void a_tolerance_includes_its_end_and_takes_the_place_of_rounding() {
        FigureCheck.Builder residential = check("990,006", Operation.PRODUCT, "2440", "405.74");

        assertThat(residential.tolerance(new BigDecimal("0.40")).build().reconciliation())
                .extracting(Reconciliation::getVerdict)
                .isEqualTo(Verdict.AGREES);
        assertThat(residential.tolerance(new BigDecimal("0.39")).build().reconciliation())
                .extracting(Reconciliation::getVerdict)
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_tolerance_is_measured_from_the_exact_quotient() {
        FigureCheck.Builder third = check("0.34", Operation.QUOTIENT, "1", "3");

        assertThat(third.tolerance(new BigDecimal("0.0067")).build().reconciliation())
                .extracting(Reconciliation::getVerdict)
                .isEqualTo(Verdict.AGREES);
        assertThat(third.tolerance(new BigDecimal("0.0066")).build().reconciliation())
                .extracting(Reconciliation::getVerdict)
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void without_a_printed_number_or_a_result_nothing_is_comparable() {
        FigureCheck unprinted = FigureCheck.builder()
                .name("Adult Link")
                .operation(Operation.QUOTIENT)
                .addInputs(new BigDecimal("4135"), new BigDecimal("171"))
                .build();
        Reconciliation unreadable = printed("Four", Operation.SUM, "1", "1", "1");
        Reconciliation incomputable = printed("4", Operation.QUOTIENT, "1", "0");

        assertThat(unprinted.reconciliation().getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(unprinted.reconciliation().getReason()).contains("nothing is printed");
        assertThat(unreadable.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(unreadable.getComputed()).contains(new BigDecimal("3"));
        assertThat(incomputable.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(incomputable.getComputed()).isEmpty();
        assertThat(incomputable.difference()).isEmpty();
    }

    @Test
    void a_comparison_that_was_made_has_no_reason_against_it() {
        assertThat(printed("110", Operation.SUM, "114").getReason()).isEmpty();
    }

    private static Verdict verdict(String text, Operation operation, String... inputs) {
        return printed(text, operation, inputs).getVerdict();
    }

    private static Reconciliation printed(String text, Operation operation, String... inputs) {
        return check(text, operation, inputs).build().reconciliation();
    }

    private static FigureCheck.Builder check(String text, Operation operation, String... inputs) {
        return FigureCheck.builder()
                .name("a figure")
                .operation(operation)
                .addAllInputs(Arrays.stream(inputs).map(BigDecimal::new).toList())
                .printed(PrintedFigure.of(text));
    }
}
