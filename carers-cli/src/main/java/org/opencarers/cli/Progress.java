package org.opencarers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Says from time to time how many requests have been answered, on a terminal and only when it takes long. */
final class Progress implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    private static final int FIRST_SECONDS = 2;

    private final boolean shown;
    private final PrintWriter err;
    private long next = System.nanoTime() + FIRST_SECONDS * SECOND;
    private long answered;
    private boolean any;

    Progress(boolean shown, PrintWriter err) {
        this.shown = shown;
        this.err = err;
    }

    /**
     * Whether standard error is a terminal, as far as that can be told.
     *
     * <p>Java has no way to ask: its console is about the other two streams. Where the system does not say, it is taken for
     * none.
     */
    static boolean canBeShown() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return false;
        }
    }

    void step() {
        answered++;
        if (shown && System.nanoTime() - next >= 0) {
            next += SECOND;
            any = true;
            err.print(String.format(Locale.UK, "\r%,d answered", answered));
            err.flush();
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (any) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
