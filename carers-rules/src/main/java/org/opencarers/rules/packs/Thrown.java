package org.opencarers.rules.packs;

/** What was thrown, in one line. */
final class Thrown {

    private static final int LONGEST = 200;

    private Thrown() {}

    /** The innermost cause with its message, cut where it is long. Never throws, whatever the message does. */
    static String text(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause.getCause() != null && depth < LONGEST; depth++) {
            cause = cause.getCause();
        }
        String text = cause.getClass().getName() + message(cause);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    private static String message(Throwable cause) {
        try {
            String message = cause.getMessage();
            return message == null ? "" : ": " + message.lines().findFirst().orElse("");
        } catch (RuntimeException | LinkageError | StackOverflowError unprintable) {
            return "";
        }
    }
}
