package org.opencarers.rules.exchange;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stream, with the line that they stand in. */
final class InputBytes {

    private static final int BUFFER = 1 << 16;
    private static final boolean[] MARKS = new boolean[256];

    static {
        "{}[],:\"\\ \t\r\n".chars().forEach(mark -> MARKS[mark] = true);
    }

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long line = 1;
    /** Where the line begins, relative to the buffer; below zero when that has been overwritten since. */
    private long lineStart;

    InputBytes(InputStream stream) {
        this.stream = stream;
    }

    /** The line of the next byte, counted from 1. */
    long line() {
        return line;
    }

    /** The column of the next byte, counted in bytes from 1. */
    long column() {
        return next - lineStart + 1;
    }

    /** Counts columns from here, behind what nobody sees. */
    void beginLine() {
        lineStart = next;
    }

    /** The next byte, or -1 at the end; it stays the next. */
    int peek() throws IOException {
        if (next == end) {
            lineStart -= next;
            next = 0;
            end = Math.max(0, stream.read(buffer));
        }
        return next == end ? -1 : buffer[next] & 0xFF;
    }

    /** Moves the next bytes into a piece, up to the next one that may have a meaning in JSON. */
    void moveOrdinary(Piece piece) {
        int from = next;
        while (next < end && !MARKS[buffer[next] & 0xFF]) {
            next++;
        }
        piece.add(buffer, from, next - from);
    }

    /** Moves the next byte into a piece; there is one. */
    void moveOne(Piece piece) throws IOException {
        int from = next;
        read();
        piece.add(buffer, from, 1);
    }

    static boolean isOrdinary(int read) {
        return !MARKS[read];
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        int read = peek();
        if (read >= 0) {
            next++;
            if (read == '\n') {
                line++;
                beginLine();
            }
        }
        return read;
    }
}
