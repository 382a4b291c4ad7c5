package org.opencarers.rules.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** The text of what should be one request, with its place in the stream; too much of it is counted and not kept. */
final class Piece {

    private static final int NO_INDEX = -1;
    private static final int FIRST_SIZE = 1024;
    private static final Pattern PLACE = Pattern.compile(" \\(line ([0-9]+), column ([0-9]+)\\)$");

    private final long line;
    private final long column;
    private final int index;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;
    private String failure = "";

    /** A piece that begins with the next byte. */
    Piece(InputBytes place) {
        this(place, NO_INDEX);
    }

    /** An element of a list that begins with the next byte. */
    Piece(InputBytes place, int index) {
        this.line = place.line();
        this.column = place.column();
        this.index = index;
    }

    static Piece failed(String message, InputBytes place) {
        Piece piece = new Piece(place);
        piece.failure = message;
        return piece;
    }

    void add(byte[] from, int offset, int length) {
        if (length > CarersJson.LONGEST_DOCUMENT - size) {
            failure = "is longer than " + CarersJson.LONGEST_DOCUMENT + " bytes; no request is as long as that";
        }
        if (failure.isEmpty()) {
            if (size + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (size + length));
            }
            System.arraycopy(from, offset, bytes, size, length);
            size += length;
        }
    }

    /** The values in it, one as a rule, up to the first place where it is no JSON. */
    List<Incoming> read() {
        if (!failure.isEmpty()) {
            return List.of(problem(failure));
        }
        while (size > 0 && Nesting.isBlank(bytes[size - 1])) {
            size--;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, size))
                    .toString();
        } catch (CharacterCodingException notText) {
            return List.of(problem("is not text in UTF-8; save it as UTF-8"));
        }
        List<Incoming> values = new ArrayList<>();
        try (JsonParser parser = CarersJson.mapper().createParser(text)) {
            readAll(parser, values);
        }
        return index != NO_INDEX && values.size() != 1 ? List.of(notOne(values)) : values;
    }

    private void readAll(JsonParser parser, List<Incoming> values) {
        try {
            while (parser.nextToken() != null) {
                JsonNode value = parser.readValueAsTree();
                values.add(Incoming.of(value));
            }
        } catch (JacksonException failed) {
            values.add(moved(CarersJson.problem(failed, parser)));
        }
    }

    private Incoming notOne(List<Incoming> values) {
        return problem(
                values.isEmpty()
                        ? "nothing stands here between two commas or brackets; remove a comma"
                        : "is not one request; put a comma between two requests, and close each");
    }

    private Incoming problem(String message) {
        return Incoming.of(Problem.at(path(), message + " (line " + line + ")"));
    }

    private String path() {
        return (index == NO_INDEX ? JsonPath.root() : JsonPath.root().element(index)).toString();
    }

    /** A problem of this text as a problem of the stream. */
    private Incoming moved(Problem problem) {
        Matcher place = PLACE.matcher(problem.message());
        if (!place.find()) {
            return Incoming.of(Problem.at(path() + problem.path().substring(1), problem.message()));
        }
        long below = Long.parseLong(place.group(1)) - 1;
        long right = Long.parseLong(place.group(2)) + (below == 0 ? column - 1 : 0);
        String message =
                problem.message().substring(0, place.start()) + " (line " + (line + below) + ", column " + right + ")";
        return Incoming.of(Problem.at(path() + problem.path().substring(1), message));
    }
}
