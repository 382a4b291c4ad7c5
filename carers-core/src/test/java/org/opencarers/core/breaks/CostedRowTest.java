package org.opencarers.core.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.opencarers.core.figures.PrintedFigure;
import org.opencarers.core.figures.Reconciliation;
import org.opencarers.core.figures.Verdict;

class CostedRowTest {

    @Test
    void a_row_comes_to_its_quantity_by_the_cost_of_one_to_the_penny() {
        assertThat(row("2440", BreakUnit.WEEK, "405.74").build().total()).isEqualTo("990005.60");
        assertThat(row("496", BreakUnit.NIGHT, "58").build().total()).isEqualTo("28768.00");
        assertThat(row("0.5", BreakUnit.DAY, "0.01").build().total()).isEqualTo("0.005");
        assertThat(row("207", BreakUnit.SESSION, "0").build().total()).isEqualTo("0.00");
    }

    @Test
    void what_is_printed_changes_nothing_of_what_a_row_comes_to() {
        assertThat(row("374", BreakUnit.WEEK, "506.39")
                        .printedTotal(PrintedFigure.of("189,896"))
                        .build()
                        .total())
                .isEqualTo("189389.86");
    }

    @Test
    void a_printed_total_is_compared_in_whole_pounds_when_it_is_printed_so() {
        assertThat(verdict("990,006")).isEqualTo(Verdict.AGREES);
        assertThat(verdict("990,005.60")).isEqualTo(Verdict.AGREES);
        assertThat(verdict("990,006.00")).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict("990.006")).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(verdict("about a million")).isEqualTo(Verdict.NOT_COMPARABLE);
    }

    @Test
    void a_row_is_named_by_its_area_and_its_words() {
        CostedRow.Builder nights = row("496", BreakUnit.NIGHT, "58").printedTotal(PrintedFigure.of("28,000"));

        assertThat(nights.build().reconciliation().plainText())
                .isEqualTo("adult placement: the printed 28,000 is 768.00 less than the computed 28,768.00.");
        assertThat(nights.area("Kent").build().reconciliation().plainText()).startsWith("Kent, adult placement: ");
    }

    @Test
    void a_row_without_a_printed_total_is_still_worked_out() {
        Reconciliation result = row("496", BreakUnit.NIGHT, "58").build().reconciliation();

        assertThat(result.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(result.getComputed()).contains(new BigDecimal("28768.00"));
    }

    private static Verdict verdict(String printed) {
        return row("2440", BreakUnit.WEEK, "405.74")
                .printedTotal(PrintedFigure.of(printed))
                .build()
                .reconciliation()
                .getVerdict();
    }

    private static CostedRow.Builder row(String quantity, BreakUnit unit, String unitCost) {
        return CostedRow.builder()
                .description("adult placement")
                .quantity(new BigDecimal(quantity))
                .unit(unit)
                .unitCost(new BigDecimal(unitCost));
    }
}
