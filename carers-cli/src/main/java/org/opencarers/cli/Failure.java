package org.opencarers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** What to say when the command cannot go on: one line, never a stack trace. */
final class Failure {

    private static final int COULD_NOT_RUN = 2;

    private Failure() {}

    /** Says it and gives the exit status. */
    static int report(Throwable failure, PrintWriter err) {
        if (failure instanceof IOException && isPipeClosed((IOException) failure)) {
            // Whoever read the answers has seen enough, as head does.
            return 0;
        }
        err.println("carers: " + words(failure));
        err.flush();
        return COULD_NOT_RUN;
    }

    private static boolean isPipeClosed(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static String words(Throwable failure) {
        if (failure instanceof CannotRunException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; give more, for example with JAVA_OPTS=-Xmx512m";
        }
        if (failure instanceof IOException) {
            return "the answers cannot be written: " + failure.getMessage();
        }
        return internal(failure);
    }

    /** Names the place in the program and not the message, which may hold personal data. */
    static String internal(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return "internal error, please report it: " + failure.getClass().getSimpleName() + place;
    }
}
