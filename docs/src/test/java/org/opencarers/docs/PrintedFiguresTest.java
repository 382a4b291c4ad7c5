package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.breaks.CostedRow;
import org.opencarers.core.csv.CarersCsv;
import org.opencarers.core.figures.ReconciledReading;
import org.opencarers.core.figures.Reconciliation;
import org.opencarers.core.figures.Verdict;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;

/** The figures of the seed documents as they are printed, against arithmetic. */
class PrintedFiguresTest {

    private static final Path RESPITE = Documents.named("docs/examples/kent-respite-2009-10.csv");

    private static final List<CostedRow> ROWS = CarersCsv.costedRows(RESPITE);

    private static final Path FIGURES = Documents.named("docs/examples/report-figures.csv");

    /** The difference of the reading that lies nearest to what was computed. */
    private static BigDecimal nearest(Reconciliation row) {
        return row.getReadings().stream()
                .map(ReconciledReading::getDifference)
                .min(Comparator.comparing(BigDecimal::abs))
                .orElseThrow();
    }

    @Test
    void six_of_the_eight_rows_reconcile_and_two_are_reported_with_their_differences() {
        List<Reconciliation> rows = ROWS.stream().map(CostedRow::reconciliation).toList();

        assertThat(rows).hasSize(8);
        assertThat(rows.stream()
                        .filter(row ->
                                row.getReadings().stream().anyMatch(reading -> reading.getVerdict() == Verdict.AGREES)))
                .hasSize(6);
        assertThat(rows.stream()
                        .filter(row -> row.getReadings().stream()
                                .noneMatch(reading -> reading.getVerdict() == Verdict.AGREES)))
                .extracting(PrintedFiguresTest::nearest)
                .containsExactly(new BigDecimal("506.14"), new BigDecimal("-286.77"));
    }

    @Test
    void a_full_stop_for_a_comma_is_flagged_and_never_parsed_silently() {
        assertThat(ROWS.stream()
                        .filter(row -> row.reconciliation().getVerdict() == Verdict.AMBIGUOUS)
                        .map(row -> row.getPrintedTotal().orElseThrow().text()))
                .containsExactly("189.896", "177.295", "2517.316", "197.030", "311.450", "384.054");
        assertThat(ROWS.get(1).reconciliation().plainText()).contains("506.14").contains("189,896");
    }

    @Test
    void the_rows_add_up_by_unit_and_no_two_units_are_added() {
        assertThat(ROWS.stream().map(CostedRow::getQuantity).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("11291");
    }

    /** Name, what arithmetic gives to so many decimals, and the verdict: the table of checks, worked out by hand. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'West Kent, printed respite totals read as pounds', 2015457, NOT_COMPARABLE",
        "'East Kent, printed respite totals read as pounds', 3409850, NOT_COMPARABLE",
        "'West and East Kent, printed respite totals read as pounds', 5425307, NOT_COMPARABLE",
        "'West Kent, weeks of respite', 3647, NOT_COMPARABLE",
        "'East Kent, weeks of respite', 7644, NOT_COMPARABLE",
        "'West and East Kent, weeks of respite', 11291, NOT_COMPARABLE",
        "'West Kent, day places, a week', 77280, AGREES",
        "'West Kent, day places, 50 weeks', 3864000, AGREES",
        "'East Kent, day places, a week', 131385, AGREES",
        "'East Kent, day places, 50 weeks', 6569250, AGREES",
        "'Adult Placement, 496 nights', 28768, AGREES",
        "'Adult Link, cost of a session', 24.18, NOT_COMPARABLE",
        "'Carers'' Grant, share for children, families and education', 19.998, AGREES",
        "'Carers'' Grant, share for mental health, of the stated base', 8.30, DIFFERS",
        "'Carers'' Grant, share for mental health, of area budgets and mental health together', 12.9, AGREES",
        "'Carers'' Grant, top slice that is not itemised', 1614100, NOT_COMPARABLE",
        "'Survey of 2008, answers used among forms sent', 37.2, DIFFERS",
        "'Survey of 2008, 40 % of forms sent', 1880, DIFFERS",
        "'Survey of 2008, forms sent', 4700, AGREES",
        "'Carers FIRST, new in the year', 396, AGREES",
        "'Carers'' Support Dover and Thanet, registered carers', 1295, NOT_COMPARABLE",
        "'Volcare, carers in section 4.3 and in the section on organisations', 110, DIFFERS",
        "'Maidstone, groups that are named', 3, NOT_COMPARABLE",
        "'LPT, one in seven', 14.29, DIFFERS",
        "'People who become carers in a year', 2190000, NOT_COMPARABLE",
        "'Carers FIRST, share of carers who are new in the year', 21.7, NOT_COMPARABLE",
        "'Crossroads West Kent, hours for each adult carer', 88.7, NOT_COMPARABLE",
        "'Crossroads East Kent, hours for each carer', 126.5, NOT_COMPARABLE",
        "'Crossroads West Kent, hours for each young carer', 60.0, NOT_COMPARABLE",
    })
    void a_figure_is_compared_with_what_arithmetic_gives(String name, BigDecimal computed, Verdict verdict) {
        Reconciliation figure = CarersCsv.figureChecks(FIGURES).stream()
                .filter(check -> check.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .reconciliation();

        assertThat(figure.getVerdict()).as(figure.plainText()).isEqualTo(verdict);
        assertThat(figure.getComputed().orElseThrow().setScale(computed.scale(), RoundingMode.HALF_UP))
                .isEqualByComparingTo(computed);
    }

    @Test
    void all_problems_of_a_table_are_told_in_one_go(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), """
                area,description,kinds,quantity,unit,unitCost,printedTotal
                West,one,RESIDENTIAL,ten,WEEK,1.00,10
                West,two,RESIDENTAL,10,FORTNIGHT,1.00,10
                East,four,NURSING,10,WEEK,1.005,10
                West,,NURSING,10,WEEK,1.00,"10,000"
                """);

        assertThatThrownBy(() -> CarersCsv.costedRows(table))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .containsExactlyInAnyOrder(
                                        "$[0].quantity", "$[1].kinds[0]", "$[1].unit", "$[2].unitCost", "$[3]"));
    }
}
