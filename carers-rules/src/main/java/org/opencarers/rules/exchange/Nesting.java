package org.opencarers.rules.exchange;

/** Follows the brackets, braces and quotation marks of JSON, and nothing else of it. */
final class Nesting {

    private static final int ORDINARY = '0';

    private int depth;
    /** For each open level a bit, the innermost lowest: set for a list. Levels beyond 64 are refused later anyway. */
    private long lists;

    private boolean inText;
    private boolean escaped;
    private int lastMark;

    void step(int mark) {
        if (inText) {
            // A line break ends a text that was never closed: JSON has none inside.
            inText = mark != '\n' && (escaped || mark != '"');
            escaped = inText && !escaped && mark == '\\';
            return;
        }
        if (mark == ' ' || mark == '\t' || mark == '\r' || mark == '\n') {
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

    /** Steps over bytes that are no marks. */
    void stepOrdinary() {
        escaped = false;
        lastMark = inText ? lastMark : ORDINARY;
    }

    boolean isOpen() {
        return depth > 0 || inText;
    }

    boolean isInText() {
        return inText;
    }

    /** Whether no JSON goes on with an object here, so that a new one must have begun before the last one was closed. */
    boolean forbidsObject() {
        boolean inList = (lists & 1) != 0;
        boolean allowed = inList ? lastMark == '[' || lastMark == ',' : lastMark == ':';
        return depth > 0 && !inText && !allowed;
    }
}
