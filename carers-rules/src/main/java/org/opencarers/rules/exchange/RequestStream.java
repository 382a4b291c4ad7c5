package org.opencarers.rules.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.Problem;

/**
 * Takes a stream of requests apart, one at a time, in constant memory however long it is.
 *
 * <p>The stream is text in UTF-8 and holds one object, a list of objects, one object a line (NDJSON), or objects one after
 * the other. What cannot be read becomes a problem in its place, and reading goes on behind it: at the next line, the next
 * element of the list, the next object. One request has at most {@value CarersJson#LONGEST_DOCUMENT} bytes; a longer one is
 * skipped and never held. Not safe for several threads at once.
 */
public final class RequestStream {

    /** A file in which nothing could be read so often is no file of requests. */
    private static final int MOST_FAILURES = 100;

    private final Pieces pieces;
    private final Deque<Incoming> ready = new ArrayDeque<>();
    private boolean anyRequest;
    private int failures;

    /**
     * Begins to read a stream. It is read as it is needed, and left open.
     *
     * @param stream the bytes; buffered here
     */
    public RequestStream(InputStream stream) {
        this.pieces = new Pieces(new InputBytes(stream));
    }

    /**
     * The next request, or what stands in its place and cannot be read.
     *
     * @return empty at the end of the stream
     * @throws IOException when the stream itself fails; what was given before stands
     */
    public Optional<Incoming> next() throws IOException {
        while (ready.isEmpty() && (anyRequest || failures <= MOST_FAILURES)) {
            Optional<Piece> piece = pieces.next();
            if (piece.isEmpty()) {
                break;
            }
            piece.get().read().forEach(this::add);
        }
        return Optional.ofNullable(ready.poll());
    }

    private void add(Incoming incoming) {
        anyRequest |= incoming.request().isPresent();
        failures += incoming.problem().isPresent() ? 1 : 0;
        if (anyRequest || failures <= MOST_FAILURES) {
            ready.add(incoming);
        } else if (failures == MOST_FAILURES + 1) {
            ready.add(Incoming.of(Problem.at(
                    "$",
                    "nothing here could be read so far, and the rest is left out; give a file of requests in JSON")));
        }
    }
}
