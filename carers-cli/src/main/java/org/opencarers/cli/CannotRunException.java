package org.opencarers.cli;

/** Says why the command cannot run at all, in words for the user. */
final class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRunException(String message) {
        super(message);
    }
}
