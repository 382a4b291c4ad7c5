package org.opencarers.rules.packs;

import org.opencarers.core.text.Printable;

/** What was thrown, in one line. */
final class Thrown {

    private static final int LONGEST = 200;

    private static final int DEEPEST = 200;

    private Thrown() {}

    /** The innermost cause with its message, cut where it is long. Never throws, whatever the pack's own exception does. */
    static String text(Throwable thrown) {
        Throwable cause = thrown;
        try {
            for (int depth = 0; cause.getCause() != null && depth < DEEPEST; depth++) {
                cause = cause.getCause();
            }
        } catch (Throwable hostile) { // the last one that could be asked will do
            return cause.getClass().getName();
        }
        String name = cause.getClass().getName();
        String text = Printable.text(name + message(cause));
        return text.length() <= LONGEST ? text : Printable.cut(text, LONGEST) + "...";
    }

    private static String message(Throwable cause) {
        try {
            String message = cause.getMessage();
            return message == null ? "" : ": " + message.lines().findFirst().orElse("");
        } catch (Throwable unprintable) {
            return "";
        }
    }
}
