package org.opencarers.conformance.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.opencarers.conformance.Breach;

/**
 * What a law says to one question.
 *
 * @param counts whether the question is one that the law is about, and was examined
 * @param isSkipped whether the law may be about the question, and could not examine it
 * @param breach what is wrong, when something is
 */
public record Judged(boolean counts, boolean isSkipped, Optional<Breach> breach) {

    private static final Judged SILENT = new Judged(false, false, Optional.empty());
    private static final Judged SKIPPED = new Judged(false, true, Optional.empty());
    private static final Judged HOLDS = new Judged(true, false, Optional.empty());

    /** The law is not about such a question. */
    public static Judged silent() {
        return SILENT;
    }

    /** The law cannot be examined, or not wholly, on such a question: whoever examines all cases has not proved it. */
    public static Judged skipped() {
        return SKIPPED;
    }

    /** The law holds. */
    public static Judged holds() {
        return HOLDS;
    }

    /** The law is broken. */
    public static Judged broken(String expected, String got) {
        return new Judged(true, false, Optional.of(new Breach(expected, got)));
    }

    /** The law holds, or is broken for what is said then. */
    public static Judged holdsIf(boolean holds, String expected, Supplier<String> got) {
        return holds ? HOLDS : broken(expected, got.get());
    }

    /**
     * The law holds when two texts are the same; otherwise the first line in which they differ tells what is wrong.
     *
     * @param when under which circumstances they must be the same, in words
     */
    public static Judged holdsIfSame(String expected, String got, String when) {
        if (got.equals(expected)) {
            return HOLDS;
        }
        List<String> wanted = expected.lines().toList();
        List<String> came = got.lines().toList();
        int line = 0;
        while (line < wanted.size() && line < came.size() && wanted.get(line).equals(came.get(line))) {
            line++;
        }
        return broken("the same " + when + ": " + line(wanted, line), line(came, line));
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number).strip() : "nothing more";
    }

    /** Whether the law is broken. */
    public boolean isBroken() {
        return breach.isPresent();
    }
}
