package org.opencarers.core.problem;

import org.jspecify.annotations.Nullable;
import org.opencarers.core.text.Printable;

/**
 * One thing that is wrong with a document, and what to do about it.
 *
 * <p>The value may be personal data. It is therefore no part of {@link #toString()} and the message never repeats it, so
 * that only a reader who asks for it by {@link #value()} or {@link #describe()} gets to see it.
 *
 * @param path where, as a JSON path such as {@code $.situation.carer.dateOfBirth}; {@code $} is the whole document
 * @param value what stands there, as text of at most {@value #LONGEST_VALUE} characters without control characters; null
 *     when nothing stands there or when showing it would help nobody
 * @param message what is wrong and what to do, in plain words, without full stop
 */
public record Problem(String path, @Nullable String value, String message) {

    /** The number of characters to which a longer value is cut. */
    public static final int LONGEST_VALUE = 80;

    /** Cuts a long value and blanks its control characters. */
    public Problem {
        value = value == null ? null : PlainText.of(value, LONGEST_VALUE);
    }

    /**
     * Says a problem that no value shows, such as something missing.
     *
     * @param path where, as a JSON path
     * @param message what is wrong and what to do
     * @return the problem, its value null
     */
    public static Problem at(String path, String message) {
        return new Problem(path, null, message);
    }

    /**
     * Says everything in one line that is safe to show, the value included: for the person who handed the document in, not for a log.
     *
     * @return for example {@code $.carer.nation: must be one of ENGLAND, WALES (was: FRANCE)}
     */
    public String describe() {
        return value == null ? toString() : this + " (was: " + Printable.line(value) + ")";
    }

    /**
     * Says where and what in one line that is safe to show, without the value.
     *
     * @return for example {@code $.carer.nation: must be one of ENGLAND, WALES}
     */
    @Override
    public String toString() {
        return Printable.line(path + ": " + message);
    }
}
