package org.opencarers.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.breaks.BreakUnit;
import org.opencarers.core.breaks.CostedRow;
import org.opencarers.core.figures.PrintedFigure;

class CsvFormTest {

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
    void lines_may_end_as_on_any_machine_and_the_last_one_not_at_all() throws IOException {
        assertThat(rows(TABLE.replace("\n", "\r\n"))).containsExactly(NIGHTS);
        assertThat(rows(TABLE.replace("\n", "\r"))).containsExactly(NIGHTS);
        assertThat(rows(TABLE.strip())).containsExactly(NIGHTS);
    }

    @Test
    void the_mark_that_spreadsheets_put_before_the_first_name_is_no_part_of_it() throws IOException {
        assertThat(rows("\uFEFF" + TABLE)).containsExactly(NIGHTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n\n", "   \n", "\r\n"})
    void an_empty_line_is_no_row(String empty) throws IOException {
        assertThat(rows(TABLE + empty)).containsExactly(NIGHTS);
        assertThat(rows(TABLE.replaceFirst("\n", "\n" + empty))).containsExactly(NIGHTS);
    }

    @Test
    void text_with_commas_quotation_marks_and_lines_stands_in_quotation_marks() throws IOException {
        assertThat(rows("""
                        description,quantity,unit,unitCost
                        "nursing home, over 65",1,WEEK,506.39
                        "a ""flexible"" break",1,DAY,1.00
                        "two
                        lines",1,DAY,1.00
                        """))
                .extracting(CostedRow::getDescription)
                .containsExactly("nursing home, over 65", "a \"flexible\" break", "two\nlines");
    }

    @Test
    void spaces_around_names_and_cells_are_no_part_of_them() throws IOException {
        assertThat(rows("""
                         description , quantity , unit , unitCost , printedTotal
                         adult placement , 496 , NIGHT , 58.00 , "28,768"
                        """)).containsExactly(NIGHTS);
    }

    @Test
    void columns_without_a_name_and_without_cells_do_no_harm() throws IOException {
        assertThat(rows("description,quantity,unit,unitCost,printedTotal,,\n"
                        + "adult placement,496,NIGHT,58.00,\"28,768\",,\n"))
                .containsExactly(NIGHTS);
    }

    private List<CostedRow> rows(String table) throws IOException {
        return CarersCsv.costedRows(Files.writeString(folder.resolve("table.csv"), table));
    }
}
