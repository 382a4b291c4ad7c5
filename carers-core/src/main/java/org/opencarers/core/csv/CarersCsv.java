package org.opencarers.core.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.opencarers.core.breaks.CostedRow;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads tables of figures from CSV (RFC 4180), with all problems at once.
 *
 * <p>The first line names the properties of the type that a row becomes, in any order. An empty cell is unknown. A cell that
 * is a list separates its entries by spaces. Problems are placed as in JSON: the first row below the names is {@code $[0]}.
 * Safe to use from many threads.
 */
public final class CarersCsv {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.TRIM_SPACES, CsvReadFeature.FAIL_ON_MISSING_COLUMNS)
            .build();
    private static final CsvSchema NAMES_FIRST = CsvSchema.emptySchema().withHeader();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private CarersCsv() {}

    /**
     * Reads the rows of a report about short breaks: {@code area}, {@code description}, {@code kinds}, {@code quantity},
     * {@code unit}, {@code unitCost} and {@code printedTotal}.
     *
     * @param file a file in UTF-8, at most {@value CarersJson#LONGEST_DOCUMENT} characters
     * @return the rows, free of problems
     * @throws InvalidDocumentException with all problems, if there are any; one of them is a file that cannot be read
     */
    public static List<CostedRow> costedRows(Path file) {
        return rows(file, CostedRow.class, List.of("quantity"), List.of("kinds"));
    }

    /**
     * Reads figures with the arithmetic behind them: {@code name}, {@code operation}, {@code inputs}, {@code printed},
     * {@code tolerance}, {@code scale} and {@code source}.
     *
     * @param file a file in UTF-8, at most {@value CarersJson#LONGEST_DOCUMENT} characters
     * @return the checks, free of problems
     * @throws InvalidDocumentException with all problems, if there are any; one of them is a file that cannot be read
     */
    public static List<FigureCheck> figureChecks(Path file) {
        return rows(file, FigureCheck.class, List.of("tolerance", "scale"), List.of("inputs"));
    }

    private static <T> List<T> rows(Path file, Class<T> type, List<String> numbers, List<String> lists) {
        String table = text(file);
        List<T> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int row = 0;
        try (MappingIterator<Map<String, String>> cells =
                MAPPER.readerForMapOf(String.class).with(NAMES_FIRST).readValues(table)) {
            while (cells.hasNextValue()) {
                String place = JsonPath.root().element(row++).toString();
                try {
                    rows.add(CarersJson.read(document(cells.nextValue(), numbers, lists), place, type));
                } catch (InvalidDocumentException refused) {
                    problems.addAll(refused.problems());
                }
            }
        } catch (JacksonException broken) {
            problems.add(Problem.at(
                    JsonPath.root().element(row).toString(),
                    "is no row of the table; give each row as many cells as there are names, and put text with commas"
                            + " in quotation marks"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return List.copyOf(rows);
    }

    private static ObjectNode document(Map<String, String> cells, List<String> numbers, List<String> lists) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        cells.forEach((name, cell) -> {
            if (cell.isEmpty()) {
                return;
            }
            if (lists.contains(name)) {
                ArrayNode list = document.putArray(name);
                for (String entry : cell.split(" +", -1)) {
                    add(list, entry);
                }
            } else if (numbers.contains(name) && NUMBER.matcher(cell).matches()) {
                document.put(name, new BigDecimal(cell));
            } else {
                document.put(name, cell);
            }
        });
        return document;
    }

    private static void add(ArrayNode list, String entry) {
        if (NUMBER.matcher(entry).matches()) {
            list.add(new BigDecimal(entry));
        } else {
            list.add(entry);
        }
    }

    private static String text(Path file) {
        try {
            // No byte more than a longest document is ever looked at.
            if (Files.size(file) > CarersJson.LONGEST_DOCUMENT) {
                throw refusal(file, "is longer than " + CarersJson.LONGEST_DOCUMENT + " bytes; give fewer rows");
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw refusal(file, "cannot be read as text in UTF-8");
        } catch (IOException unreadable) {
            throw refusal(file, "is not a file that can be read; give the name of one");
        }
    }

    private static InvalidDocumentException refusal(Path file, String message) {
        return new InvalidDocumentException(List.of(new Problem(JsonPath.root().toString(), file.toString(), message)));
    }
}
