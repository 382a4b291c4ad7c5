package org.opencarers.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;

class CsvProblemsTest {

    private static final String NAMES = "description,quantity,unit,unitCost\n";

    private static final String UNKNOWN_IS_EMPTY =
            "; leave the cell of what is unknown empty, and put text with commas in quotation marks";

    @TempDir
    private Path folder;

    @Test
    void problems_are_placed_by_row_and_property_and_all_are_told() throws IOException {
        assertThat(problems(NAMES + """
                        sitting,ten,HOUR,10.00
                        sitting,10,HOUR,10.00
                        sitting,10,FORTNIGHT,10.005
                        ,10,HOUR,10.00
                        """))
                .extracting(Problem::describe)
                .containsExactly(
                        "$[0].quantity: must be a number, without quotation marks and without a large exponent"
                                + " (was: ten)",
                        "$[2].unit: must be one of HOUR, DAY, NIGHT, WEEK, SESSION, PLACE (was: FORTNIGHT)",
                        "$[3]: lacks description; give what must be there");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_named_and_the_others_are_still_looked_at() throws IOException {
        assertThat(problems(NAMES + """
                        sitting,10,HOUR,10.00
                        sitting,10,HOUR
                        nursing home, over 65,10,WEEK,506.39
                        sitting,10,MINUTE,10.00
                        """))
                .extracting(Problem::toString)
                .containsExactly(
                        "$[1]: has not as many cells as the first line has names, 3 for 4" + UNKNOWN_IS_EMPTY,
                        "$[2]: has not as many cells as the first line has names, 5 for 4" + UNKNOWN_IS_EMPTY,
                        "$[3].unit: must be one of HOUR, DAY, NIGHT, WEEK, SESSION, PLACE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sitting,10,HOUR,10.00\n", "\"sitting\" for two,10,HOUR,10.00\n"})
    void a_quotation_mark_out_of_place_is_told_at_its_row(String row) throws IOException {
        assertThat(problems(NAMES + "sitting,10,HOUR,10.00\n" + row))
                .containsExactly(Problem.at(
                        "$[1]",
                        "cannot be read as a row; close every quotation mark, and write one within text twice"));
    }

    @Test
    void a_name_that_is_no_property_is_told_with_the_nearest() throws IOException {
        assertThat(problems("description,quantity,unit,unitcost\nsitting,10,HOUR,10.00\n"))
                .extracting(Problem::toString)
                .containsExactly(
                        "$[0].unitcost: there is no such property; did you mean unitCost?",
                        "$[0]: lacks unitCost; give what must be there");
    }

    @Test
    void a_name_that_stands_twice_is_refused_since_one_of_the_two_cells_would_be_lost() throws IOException {
        assertThat(problems("description,quantity,unit,unitCost,quantity\nsitting,10,HOUR,10.00,20\n"))
                .containsExactly(new Problem("$", "quantity", "names a property twice; keep one of the two columns"));
    }

    @Test
    void a_number_with_a_comma_is_refused_and_not_cut() throws IOException {
        assertThat(problems(NAMES + "sitting,\"1,000\",HOUR,10.00\n"))
                .extracting(Problem::path, Problem::value)
                .containsExactly(tuple("$[0].quantity", "1,000"));
    }

    @Test
    void a_count_with_decimals_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), "name,operation,inputs,scale\na,SUM,1 b,2.0\n");

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> CarersCsv.figureChecks(file))
                        .problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("$[0].inputs[1]", "$[0].scale");
    }

    @Test
    void very_many_problems_are_told_up_to_a_bound() throws IOException {
        assertThat(problems(NAMES + "x\n".repeat(1_000)))
                .hasSize(101)
                .last()
                .hasToString("$: has more rows, which were not looked at; mend these first");
        assertThat(problems(NAMES + "x\n".repeat(100))).hasSize(100);
    }

    private List<Problem> problems(String table) throws IOException {
        return problems(Files.writeString(folder.resolve("table.csv"), table));
    }

    private static List<Problem> problems(Path file) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> CarersCsv.costedRows(file))
                .problems();
    }
}
