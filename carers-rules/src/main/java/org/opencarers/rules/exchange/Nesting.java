package org.opencarers.rules.exchange;

/** Follows the brackets, braces and quotation marks of JSON, and nothing else of it. */
final class Nesting {

    private static final int ORDINARY = '0';

    private int depth;
    /** For each open level a bit, the innermost lowest: set for a list. Levels beyond 64 are refused later anyway. */
    private long lists;

    private boolean inText;
    private boolean escaped;
    private boolean lineBegins;
    private int lastMark;

    static boolean isBlank(int mark) {
        return mark == ' ' || mark == '\t' || mark == '\r' || mark == '\n';
    }

    void step(int mark) {
        if (inText) {
            // A line break ends a text that was never closed: JSON has none inside.
            lineBegins = mark == '\n';
            inText = !lineBegins && (escaped || mark != '"');
            escaped = inText && !escaped && mark == '\\';
            return;
        }
        lineBegins = mark == '\n' || lineBegins && isBlank(mark);
        if (isBlank(mark)) {
            return;
        }
        lastMark = mark;
        if (mark == '"') {
            inText = true;
        } else if (mark == '{' || mark == '[') {
            depth++;
            lists = lists << 1 | (mark == '[' ? 1 : 0);
        } else if ((mark == '}' || mark == ']') && depth > 0) {
            depth--;
            lists >>>= 1;
        }
    }

    /** Steps over any number of bytes that are no marks. */
    void stepOrdinary() {
        escaped = false;
        lineBegins = false;
        lastMark = inText ? lastMark : ORDINARY;
    }

    boolean isOpen() {
        return depth > 0 || inText;
    }

    boolean isInText() {
        return inText;
    }

    /** Whether an object is over before this mark: on its own line break, or where it was never closed. */
    boolean endsBefore(int mark) {
        return mark == '\n' && !isOpen() || forbids(mark);
    }

    /**
     * Whether the mark begins an object at the beginning of a line, where no JSON goes on with one: then a new object has
     * begun before the last one was closed.
     */
    boolean forbids(int mark) {
        boolean inList = (lists & 1) != 0;
        boolean allowed = inList ? lastMark == '[' || lastMark == ',' : lastMark == ':';
        return mark == '{' && lineBegins && depth > 0 && !inText && !allowed;
    }
}
