package org.opencarers.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReconciliationSentenceTest {

    @Test
    void a_figure_that_agrees_is_said_to() {
        assertThat(sentence("£ 28,768.00", Operation.PRODUCT, "496", "58"))
                .isEqualTo("Kent: the printed £ 28,768.00 agrees with the computed 28,768.");
        assertThat(sentence("20 %", Operation.SHARE_OF_HUNDRED, "1165700", "5829000"))
                .isEqualTo("Kent: the printed 20 % agrees with the computed 19.998 %.");
    }

    @Test
    void a_figure_that_differs_is_said_by_how_much_and_which_way() {
        assertThat(sentence("110", Operation.SUM, "114"))
                .isEqualTo("Kent: the printed 110 is 4 less than the computed 114.");
        assertThat(sentence("40%", Operation.SHARE_OF_HUNDRED, "1750", "4700"))
                .isEqualTo("Kent: the printed 40% is 2.766 percentage points more than the computed 37.234 %.");
    }

    @Test
    void a_figure_with_two_readings_is_said_in_both_the_nearer_first() {
        assertThat(sentence(check(Operation.PRODUCT, "374", "506.39")
                        .printed(PrintedFigure.of("189.896"))
                        .scale(2)))
                .isEqualTo("Kent: the printed 189.896 can be read in two ways:"
                        + " as 189,896 it is 506.14 more than the computed 189,389.86;"
                        + " as 189.896 it is 189,199.96 less than the computed 189,389.86.");
        assertThat(sentence("177.295", Operation.PRODUCT, "213", "832.37"))
                .isEqualTo("Kent: the printed 177.295 can be read in two ways:"
                        + " as 177,295 it agrees with the computed 177,294.81;"
                        + " as 177.295 it is 177,117.515 less than the computed 177,294.81.");
    }

    @Test
    void a_difference_that_is_there_is_never_said_to_be_nothing() {
        assertThat(sentence(check(Operation.QUOTIENT, "1", "3")
                        .printed(PrintedFigure.of("0.4"))
                        .scale(0)))
                .isEqualTo("Kent: the printed 0.4 is 0.1 more than the computed 0.3.");
    }

    @Test
    void a_difference_that_only_rounding_hides_is_said_by_the_tolerance() {
        assertThat(sentence(check(Operation.QUOTIENT, "1", "3")
                        .printed(PrintedFigure.of("0.33"))
                        .tolerance(new BigDecimal("0.001"))))
                .isEqualTo("Kent: the printed 0.33 differs by more than the tolerance of 0.001 from the computed 0.33,"
                        + " which is rounded.");
    }

    @Test
    void what_cannot_be_compared_is_said_why() {
        assertThat(sentence(check(Operation.QUOTIENT, "4135", "171")))
                .isEqualTo("Kent: nothing is printed; computed is 24.18.");
        assertThat(sentence("Four", Operation.SUM, "1", "1", "1"))
                .isEqualTo("Kent: the printed 'Four' is no number: it is not made of digits alone; computed is 3.");
        assertThat(sentence(" ", Operation.SUM, "1200"))
                .isEqualTo("Kent: what is printed is no number: it is blank; computed is 1,200.");
        assertThat(sentence("13 %", Operation.SHARE_OF_HUNDRED, "387000"))
                .isEqualTo("Kent: nothing can be computed from its inputs.");
    }

    @Test
    void text_that_would_fill_the_page_or_steer_a_terminal_is_not_repeated() {
        assertThat(sentence("x".repeat(50), Operation.SUM, "3")).contains("the printed 'xxx");
        assertThat(sentence("9".repeat(51), Operation.SUM, "3"))
                .isEqualTo("Kent: what is printed is no number: it is too long; computed is 3.");
        assertThat(sentence("4\u001b[2J", Operation.SUM, "3"))
                .isEqualTo("Kent: what is printed is no number: it is not made of digits alone; computed is 3.");
    }

    private static String sentence(String printed, Operation operation, String... inputs) {
        return sentence(check(operation, inputs).printed(PrintedFigure.of(printed)));
    }

    private static String sentence(FigureCheck.Builder check) {
        return check.build().reconciliation().plainText();
    }

    private static FigureCheck.Builder check(Operation operation, String... inputs) {
        return FigureCheck.builder()
                .name("Kent")
                .operation(operation)
                .addAllInputs(Arrays.stream(inputs).map(BigDecimal::new).toList());
    }
}
