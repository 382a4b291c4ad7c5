package org.opencarers.rules.analysis;

/** Something cannot be proved or refuted, because the diagram that would show it is too large. */
public final class NotProvableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says of what.
     *
     * @param what what could not be looked through, and within which budget
     */
    public NotProvableException(String what) {
        super(what);
    }
}
