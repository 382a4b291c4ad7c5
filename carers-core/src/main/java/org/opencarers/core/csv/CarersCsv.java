package org.opencarers.core.csv;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencarers.core.breaks.CostedRow;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Reads tables of figures from CSV (RFC 4180), with all problems at once.
 *
 * <p>The first line names the properties of the type that a row becomes, in any order. An empty cell is unknown, and an empty
 * line is no row. A cell that is a list separates its entries by spaces. Problems are placed as in JSON: the first row below
 * the names is {@code $[0]}. Safe to use from many threads.
 */
public final class CarersCsv {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES, CsvReadFeature.SKIP_EMPTY_LINES)
            .build();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    /** Spreadsheets put it before the first name, of which it is no part. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** As in JSON: whoever has made this many mistakes is better served by mending them than by a longer list. */
    private static final int MOST_PROBLEMS = 100;

    private CarersCsv() {}

    /**
     * Reads the rows of a report about short breaks: {@code area}, {@code description}, {@code kinds}, {@code quantity},
     * {@code unit}, {@code unitCost} and {@code printedTotal}.
     *
     * @param file a file in UTF-8, at most {@value CarersJson#LONGEST_DOCUMENT} bytes
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
     * @param file a file in UTF-8, at most {@value CarersJson#LONGEST_DOCUMENT} bytes
     * @return the checks, free of problems
     * @throws InvalidDocumentException with all problems, if there are any; one of them is a file that cannot be read
     */
    public static List<FigureCheck> figureChecks(Path file) {
        return rows(file, FigureCheck.class, List.of("tolerance", "scale"), List.of("inputs"));
    }

    private static <T> List<T> rows(Path file, Class<T> type, List<String> numbers, List<String> lists) {
        List<T> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        JsonPath place = JsonPath.root();
        try (MappingIterator<List<String>> lines =
                MAPPER.readerForListOf(String.class).readValues(text(file))) {
            if (!lines.hasNextValue()) {
                throw refusal(file, "is empty; write the names of the properties into its first line");
            }
            List<String> names = lines.nextValue().stream().map(String::strip).toList();
            problems.addAll(repeated(names));
            int row = 0;
            place = JsonPath.root().element(row);
            while (lines.hasNextValue() && problems.size() < MOST_PROBLEMS) {
                List<String> cells = lines.nextValue();
                try {
                    rows.add(CarersJson.read(document(names, cells, place, numbers, lists), place.toString(), type));
                } catch (InvalidDocumentException refused) {
                    problems.addAll(refused.problems());
                }
                place = JsonPath.root().element(++row);
            }
            if (lines.hasNextValue()) {
                problems.add(Problem.at(
                        JsonPath.root().toString(), "has more rows, which were not looked at; mend these first"));
            }
        } catch (JacksonException broken) {
            problems.add(Problem.at(
                    place.toString(),
                    "cannot be read as a row; close every quotation mark, and write one within text twice"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return List.copyOf(rows);
    }

    /** Of two cells with one name, one would be lost. */
    private static List<Problem> repeated(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .distinct()
                .map(name -> new Problem(
                        JsonPath.root().toString(), name, "names a property twice; keep one of the two columns"))
                .toList();
    }

    private static ObjectNode document(
            List<String> names, List<String> cells, JsonPath place, List<String> numbers, List<String> lists) {
        if (cells.size() != names.size()) {
            throw new InvalidDocumentException(List.of(Problem.at(
                    place.toString(),
                    "has not as many cells as the first line has names, " + cells.size() + " for " + names.size()
                            + "; leave the cell of what is unknown empty,"
                            + " and put text with commas in quotation marks")));
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < cells.size(); column++) {
            String name = names.get(column);
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (lists.contains(name)) {
                ArrayNode list = document.putArray(name);
                for (String entry : cell.split(" +", -1)) {
                    list.add(value(entry, true));
                }
            } else {
                document.set(name, value(cell, numbers.contains(name)));
            }
        }
        return document;
    }

    private static JsonNode value(String text, boolean mayBeNumber) {
        JsonNodeFactory values = JsonNodeFactory.instance;
        if (!mayBeNumber || !NUMBER.matcher(text).matches()) {
            return values.stringNode(text);
        }
        // A count is read from a whole number only, and a decimal of no decimals is none in JSON.
        return text.contains(".") ? values.numberNode(new BigDecimal(text)) : values.numberNode(new BigInteger(text));
    }

    private static String text(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            // No more than a longest document is ever looked at.
            byte[] bytes = stream.readNBytes(CarersJson.LONGEST_DOCUMENT + 1);
            if (bytes.length > CarersJson.LONGEST_DOCUMENT) {
                throw refusal(file, "is longer than " + CarersJson.LONGEST_DOCUMENT + " bytes; give fewer rows");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
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
