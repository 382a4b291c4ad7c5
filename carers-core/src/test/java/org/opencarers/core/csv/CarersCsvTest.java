package org.opencarers.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.breaks.BreakUnit;
import org.opencarers.core.breaks.CostedRow;
import org.opencarers.core.breaks.ShortBreakKind;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.figures.Operation;
import org.opencarers.core.figures.PrintedFigure;

class CarersCsvTest {

    private static final String TABLE = """
            description,quantity,unit,unitCost,printedTotal
            adult placement,496,NIGHT,58.00,"28,768"
            """;

    private static final CostedRow NIGHTS = CostedRow.builder()
            .description("adult placement")
            .quantity(new BigDecimal("496"))
            .unit(BreakUnit.NIGHT)
            .unitCost(new BigDecimal("58"))
            .printedTotal(PrintedFigure.of("28,768"))
            .build();

    @TempDir
    private Path folder;

    @Test
    void a_row_is_read_by_the_names_of_the_first_line_in_any_order() throws IOException {
        assertThat(rows(TABLE)).containsExactly(NIGHTS);
        assertThat(rows("""
                        unit,printedTotal,unitCost,description,quantity
                        NIGHT,"28,768",58,adult placement,496.0
                        """)).containsExactly(NIGHTS);
    }

    @Test
    void an_empty_cell_is_unknown_with_and_without_quotation_marks() throws IOException {
        List<CostedRow> rows = rows("""
                area,description,kinds,quantity,unit,unitCost,printedTotal
                ,sitting,,1,HOUR,10.00,
                "",sitting,"",1,HOUR,10.00,""
                """);

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.getArea()).isEmpty();
            assertThat(row.getKinds()).isEmpty();
            assertThat(row.getPrintedTotal()).isEmpty();
        });
    }

    @Test
    void kinds_are_separated_by_spaces() throws IOException {
        assertThat(rows("""
                        description,kinds,quantity,unit,unitCost
                        physical disability,NURSING  RESIDENTIAL,363,WEEK,1058.79
                        """))
                .extracting(CostedRow::getKinds)
                .containsExactly(Optional.of(Set.of(ShortBreakKind.RESIDENTIAL, ShortBreakKind.NURSING)));
    }

    @Test
    void digits_stay_text_where_text_is_wanted() throws IOException {
        assertThat(rows("area,description,quantity,unit,unitCost,printedTotal\n1,65,1,WEEK,2,3\n"))
                .containsExactly(CostedRow.builder()
                        .area("1")
                        .description("65")
                        .quantity(BigDecimal.ONE)
                        .unit(BreakUnit.WEEK)
                        .unitCost(new BigDecimal("2"))
                        .printedTotal(PrintedFigure.of("3"))
                        .build());
    }

    @Test
    void names_without_rows_are_a_table_of_nothing() throws IOException {
        assertThat(rows("description,quantity,unit,unitCost\n")).isEmpty();
    }

    @Test
    void a_figure_is_read_with_its_inputs_its_tolerance_and_its_scale() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), """
                name,operation,inputs,printed,tolerance,scale,source
                hours for each,QUOTIENT,62500 705,88.7,0.05,1,"Kent, 2009/10"
                """);

        assertThat(CarersCsv.figureChecks(file))
                .containsExactly(FigureCheck.builder()
                        .name("hours for each")
                        .operation(Operation.QUOTIENT)
                        .addInputs(new BigDecimal("62500"), new BigDecimal("705"))
                        .printed(PrintedFigure.of("88.7"))
                        .tolerance(new BigDecimal("0.05"))
                        .scale(1)
                        .source("Kent, 2009/10")
                        .build());
    }

    private List<CostedRow> rows(String table) throws IOException {
        return CarersCsv.costedRows(Files.writeString(folder.resolve("table.csv"), table));
    }
}
