package org.opencarers.rules.exchange;

import java.io.IOException;
import java.util.Optional;

/**
 * Cuts a stream into the texts of single requests, by lines, commas and brackets alone, so that one which is no JSON costs
 * none of the others.
 */
final class Pieces {

    private static final int BYTE_ORDER_MARK = 0xEF;
    private static final int[] REST_OF_BYTE_ORDER_MARK = {0xBB, 0xBF};

    private enum Layout {
        UNKNOWN,
        LIST,
        LINES,
        OBJECTS,
        ENDED
    }

    private final InputBytes bytes;
    private Layout layout = Layout.UNKNOWN;
    private boolean begun;
    private int index = -1;
    /** Whether a comma promised another element of the list. */
    private boolean promised;

    Pieces(InputBytes bytes) {
        this.bytes = bytes;
    }

    /** The next piece, or empty at the end. */
    Optional<Piece> next() throws IOException {
        if (!begun) {
            begun = true;
            Optional<Piece> instead = begin();
            if (instead.isPresent()) {
                return instead;
            }
        }
        switch (layout) {
            case ENDED:
                return Optional.empty();
            case LIST:
                return element();
            default:
                skipBlanks();
                return bytes.peek() < 0 ? Optional.empty() : Optional.of(lineOrObject());
        }
    }

    /** Looks at the first bytes; gives a piece only when there is nothing else to read. */
    private Optional<Piece> begin() throws IOException {
        int first = bytes.peek();
        if (first == 0xFE || first == 0xFF) {
            return last("is not text in UTF-8; save it as UTF-8");
        }
        if (first == BYTE_ORDER_MARK) {
            bytes.read();
            for (int part : REST_OF_BYTE_ORDER_MARK) {
                if (bytes.peek() == part) {
                    bytes.read();
                }
            }
            bytes.beginLine();
        }
        skipBlanks();
        if (bytes.peek() < 0) {
            return last("is empty; write a request, a list of requests, or one request a line");
        }
        if (bytes.peek() == '[') {
            bytes.read();
            layout = Layout.LIST;
        }
        return Optional.empty();
    }

    /** A problem after which nothing follows. */
    private Optional<Piece> last(String message) {
        layout = Layout.ENDED;
        return Optional.of(Piece.failed(message, bytes));
    }

    private void skipBlanks() throws IOException {
        while (Nesting.isBlank(bytes.peek())) {
            bytes.read();
        }
    }

    /**
     * The rest of a line, or an object over several lines. Which it is shows where the first line ends: inside an object,
     * then objects take several lines; otherwise every line stands for itself.
     */
    private Piece lineOrObject() throws IOException {
        Piece piece = new Piece(bytes);
        Nesting nesting = new Nesting();
        for (int mark = bytes.peek(); mark >= 0; mark = bytes.peek()) {
            if (mark == '\n' && layout == Layout.UNKNOWN) {
                layout = nesting.isOpen() && !nesting.isInText() ? Layout.OBJECTS : Layout.LINES;
            }
            if (layout == Layout.OBJECTS ? nesting.endsBefore(mark) : mark == '\n' && layout == Layout.LINES) {
                break;
            }
            take(piece, nesting, mark);
            if (layout == Layout.OBJECTS && mark == '}' && !nesting.isOpen()) {
                break;
            }
        }
        return piece;
    }

    private void take(Piece piece, Nesting nesting, int mark) throws IOException {
        if (InputBytes.isOrdinary(mark)) {
            bytes.moveOrdinary(piece);
            nesting.stepOrdinary();
        } else {
            bytes.moveOne(piece);
            nesting.step(mark);
        }
    }

    private Optional<Piece> element() throws IOException {
        skipBlanks();
        if (bytes.peek() < 0) {
            return last("the list is not closed; end it with ]");
        }
        if (bytes.peek() == ']' && !promised) {
            bytes.read();
            skipBlanks();
            layout = Layout.ENDED;
            return bytes.peek() < 0
                    ? Optional.empty()
                    : last("there is more after the end of the list; keep one list and nothing else");
        }
        Piece piece = new Piece(bytes, ++index);
        Nesting nesting = new Nesting();
        promised = false;
        for (int mark = bytes.peek(); mark >= 0; mark = bytes.peek()) {
            boolean ends = !nesting.isOpen() && (mark == ',' || mark == ']');
            if (ends || nesting.forbids(mark)) {
                break;
            }
            take(piece, nesting, mark);
        }
        if (bytes.peek() == ',') {
            bytes.read();
            promised = true;
        } else if (bytes.peek() < 0 && nesting.isOpen()) {
            layout = Layout.ENDED;
        }
        return Optional.of(piece);
    }
}
