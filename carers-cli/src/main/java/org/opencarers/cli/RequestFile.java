package org.opencarers.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.text.Printable;
import org.opencarers.rules.exchange.Incoming;
import org.opencarers.rules.exchange.RequestStream;

/** A file of requests named on the command line. A file that cannot be read is a problem in the place of its requests. */
final class RequestFile implements AutoCloseable {

    private static final String STANDARD_INPUT = "-";

    private final String name;
    private final InputStream standardInput;
    private Optional<InputStream> stream = Optional.empty();
    private Optional<RequestStream> requests = Optional.empty();
    private boolean ended;
    private long number;

    RequestFile(String name, InputStream standardInput) {
        this.name = name;
        this.standardInput = standardInput;
    }

    /**
     * The only request of a file, or the problem that stands in its place.
     *
     * @throws CannotRunException when the file holds none or several
     */
    static Entry only(String name, InputStream standardInput) throws IOException {
        try (RequestFile file = new RequestFile(name, standardInput)) {
            Entry only = file.next()
                    .orElseThrow(() -> new CannotRunException(name + ": is empty; name a file with one document"));
            if (file.next().isPresent()) {
                throw new CannotRunException(name + ": holds more than one document; name a file with one");
            }
            return only;
        }
    }

    /** The next request, or a problem in its place; empty at the end. */
    Optional<Entry> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (requests.isEmpty()) {
                Optional<String> objection = objection();
                if (objection.isPresent()) {
                    return end(objection.get());
                }
                stream = Optional.of(open());
                requests = stream.map(RequestStream::new);
            }
            return requests.orElseThrow().next().map(this::entry);
        } catch (IOException failed) {
            return end(
                    requests.isEmpty()
                            ? "cannot be read; allow it, or name another file"
                            : "cannot be read any further");
        }
    }

    private Optional<Entry> end(String message) {
        ended = true;
        return Optional.of(entry(new Incoming(Optional.empty(), Optional.of(Problem.at("$", message)))));
    }

    private Entry entry(Incoming incoming) {
        number++;
        String file = name.equals(STANDARD_INPUT) ? "standard input" : Printable.text(name);
        return new Entry(incoming, name, number == 1 ? file : file + ", number " + number, requests.isPresent());
    }

    private Optional<String> objection() {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                return Optional.of("is a directory; name the files in it");
            }
            return Files.exists(path) ? Optional.empty() : Optional.of("there is no such file; check the name");
        } catch (InvalidPathException noName) {
            return Optional.of("is no name that a file can have; check the name");
        }
    }

    private InputStream open() throws IOException {
        return name.equals(STANDARD_INPUT) ? new LeftOpen(standardInput) : Files.newInputStream(Path.of(name));
    }

    @Override
    public void close() throws IOException {
        if (stream.isPresent()) {
            stream.get().close();
        }
    }

    /** Standard input is not ours to close. */
    private static final class LeftOpen extends FilterInputStream {
        LeftOpen(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // Others may still read it.
        }
    }
}
