package org.opencarers.core.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.figures.Operation;
import org.opencarers.core.figures.PrintedFigure;
import org.opencarers.core.figures.Verdict;

class ShortBreakAccountTest {

    /** The four rows of West Kent in 2009/10, and two of other units. */
    private static final ShortBreakAccount ACCOUNT = account()
            .addRows(
                    row("171", BreakUnit.SESSION, "24.18", "4,135"),
                    row("2440", BreakUnit.WEEK, "405.74", "990,006"),
                    row("374", BreakUnit.WEEK, "506.39", "189,896"),
                    row("620", BreakUnit.WEEK, "1061.71", "658,260"),
                    row("213", BreakUnit.WEEK, "832.37", "177,295"),
                    row("496", BreakUnit.NIGHT, "58", "28,768"))
            .addChecks(FigureCheck.builder()
                    .name("day places, 50 weeks")
                    .operation(Operation.PRODUCT)
                    .addInputs(new BigDecimal("5152"), new BigDecimal("15"), new BigDecimal("50"))
                    .printed(PrintedFigure.of("£3,864,000"))
                    .build())
            .build();

    @Test
    void nights_weeks_and_sessions_are_counted_apart_in_the_order_of_the_units() {
        assertThat(ACCOUNT.quantities().keySet()).containsExactly(BreakUnit.NIGHT, BreakUnit.WEEK, BreakUnit.SESSION);
        assertThat(ACCOUNT.quantities())
                .containsEntry(BreakUnit.NIGHT, new BigDecimal("496"))
                .containsEntry(BreakUnit.WEEK, new BigDecimal("3647"))
                .containsEntry(BreakUnit.SESSION, new BigDecimal("171"));
    }

    @Test
    void parts_of_a_unit_add_up_to_a_whole_number_without_decimals() {
        assertThat(account()
                        .addRows(row("1.5", BreakUnit.HOUR, "1", "2"), row("2.5", BreakUnit.HOUR, "1", "3"))
                        .build()
                        .quantities())
                .containsExactly(entry(BreakUnit.HOUR, new BigDecimal("4")));
    }

    @Test
    void the_money_of_all_rows_is_added_as_computed_and_not_as_printed() {
        // 4,134.78 and 990,005.60 and 189,389.86 and 658,260.20 and 177,294.81 and 28,768.00.
        assertThat(ACCOUNT.total()).isEqualTo("2047853.25");
    }

    @Test
    void every_row_and_then_every_further_check_is_reconciled() {
        assertThat(ACCOUNT.reconciliations())
                .extracting(result -> result.getVerdict())
                .containsExactly(
                        Verdict.AGREES,
                        Verdict.AGREES,
                        Verdict.DIFFERS,
                        Verdict.AGREES,
                        Verdict.AGREES,
                        Verdict.AGREES,
                        Verdict.AGREES);
        assertThat(ACCOUNT.reconciliations().get(6).getCheck().getName()).isEqualTo("day places, 50 weeks");
    }

    @Test
    void an_account_without_rows_comes_to_nothing() {
        assertThat(account().build().total()).isEqualTo("0.00");
        assertThat(account().build().quantities()).isEmpty();
        assertThat(account().build().reconciliations()).isEmpty();
    }

    private static ShortBreakAccount.Builder account() {
        return ShortBreakAccount.builder().title("Respite purchased in 2009/10");
    }

    private static CostedRow row(String quantity, BreakUnit unit, String unitCost, String printed) {
        return CostedRow.builder()
                .description("a row")
                .quantity(new BigDecimal(quantity))
                .unit(unit)
                .unitCost(new BigDecimal(unitCost))
                .printedTotal(PrintedFigure.of(printed))
                .build();
    }
}
