package org.opencarers.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.breaks.CostedRow;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;

class PrintedFigureTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2440 | 2440",
                "990,006 | 990006",
                "1,234,567 | 1234567",
                "10 000 | 10000",
                "1 234 567.50 | 1234567.50",
                "0 | 0",
                "0.50 | 0.50",
                "24.18 | 24.18",
                "1.2345 | 1.2345",
                "£4,135 | 4135",
                "£ 28,768.00 | 28768.00",
                "40% | 40",
                "40 % | 40",
                "-286.77 | -286.77",
                "- 5 | -5",
                "-£5 | -5",
                "-2.5 % | -2.5",
            })
    void a_clear_figure_has_one_reading_with_the_decimals_that_are_printed(String text, BigDecimal number) {
        PrintedFigure figure = PrintedFigure.of(text);

        assertThat(figure.readings()).containsExactly(number);
        assertThat(figure.value()).contains(number);
        assertThat(figure.reason()).isEmpty();
    }

    @ParameterizedTest(name = "{0} means {1} or {2}")
    @CsvSource({
        "189.896, 189.896, 189896",
        "2517.316, 2517.316, 2517316",
        "£177.295, 177.295, 177295",
        "-384.054, -384.054, -384054",
    })
    void a_full_stop_before_three_digits_may_stand_for_a_comma(String text, BigDecimal literal, BigDecimal meant) {
        PrintedFigure figure = PrintedFigure.of(text);

        assertThat(figure.readings()).containsExactly(literal, meant);
        assertThat(figure.value()).isEmpty();
        assertThat(figure.reason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.567", "1 234.567", "37.234 %", "0.896", "177.29", "177.2951"})
    void a_full_stop_that_can_only_be_a_decimal_point_is_one(String text) {
        assertThat(PrintedFigure.of(text).readings()).hasSize(1);
    }

    @Test
    void the_signs_and_spaces_of_a_printer_count_like_those_of_a_keyboard() {
        assertThat(PrintedFigure.of("\u2212286.77").value()).contains(new BigDecimal("-286.77"));
        for (char space : new char[] {'\u00a0', '\u2007', '\u2009', '\u202f'}) {
            assertThat(PrintedFigure.of("£" + space + "10" + space + "000").value())
                    .contains(new BigDecimal("10000"));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Four | it is not made of digits alone",
                "over two million | it is not made of digits alone",
                "1e6 | it is not made of digits alone",
                "£ | it is not made of digits alone",
                "12,34 | its digits are not grouped in threes",
                "1234,567 | its digits are not grouped in threes",
                "1,2345 | its digits are not grouped in threes",
                "1,234 567 | its digits are not grouped in threes",
                "0,123 | its digits are not grouped in threes",
                "1.234.567 | it has more than one full stop",
                "5. | a digit is missing before or after its full stop",
                ".5 | a digit is missing before or after its full stop",
                "007 | it begins with a zero",
                "'' | it is blank",
                "'   ' | it is blank",
                "5 £ | a pound sign stands only before a number, and a per cent sign only after it",
                "% 5 | a pound sign stands only before a number, and a per cent sign only after it",
                "£5 % | it has both a pound sign and a per cent sign",
            })
    void what_is_no_number_says_why_and_is_not_guessed_at(String text, String reason) {
        PrintedFigure figure = PrintedFigure.of(text);

        assertThat(figure.readings()).isEmpty();
        assertThat(figure.value()).isEmpty();
        assertThat(figure.reason()).contains(reason);
    }

    @Test
    void digits_without_end_are_not_read() {
        assertThat(PrintedFigure.of("9".repeat(50)).value()).contains(new BigDecimal("9".repeat(50)));
        assertThat(PrintedFigure.of("9".repeat(51)).reason()).contains("it is too long");
    }

    @Test
    void figures_are_the_same_when_their_texts_are_and_not_when_only_their_numbers_are() {
        assertThat(PrintedFigure.of("40 %"))
                .isEqualTo(PrintedFigure.of("40 %"))
                .hasSameHashCodeAs(PrintedFigure.of("40 %"))
                .isNotEqualTo(PrintedFigure.of("40%"))
                .isNotEqualTo(PrintedFigure.of(" 40 %"))
                .hasToString("40 %");
    }

    @Test
    void a_json_number_is_refused_since_it_no_longer_shows_what_was_printed() {
        String json = "{\"description\":\"nights\",\"quantity\":496,\"unit\":\"NIGHT\",\"unitCost\":\"58.00\","
                + "\"printedTotal\":28768}";

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> CarersJson.read(json, CostedRow.class))
                        .problems())
                .containsExactly(new Problem(
                        "$.printedTotal",
                        "28768",
                        "must be text, in quotation marks, exactly as it is printed, such as \"990,006\""));
    }
}
