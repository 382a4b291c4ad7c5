package org.opencarers.conformance.reference;

/** The reference interpreter cannot answer, and says why: it never answers approximately. */
public final class NoReferenceAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        /** The policy cannot be asked about the date: an engine must refuse the question as well. */
        NOT_COVERED,
        /** No filling-in satisfies the constraints: an engine must refuse the question as well. */
        CONTRADICTION,
        /** There are more fillings-in than the interpreter tries: ask with fewer unknown facts. */
        TOO_MANY_FILLINGS,
        /** Finitely many values would not be enough to be exact: ask with fewer unknown facts. */
        NOT_EXACT
    }

    private final Reason reason;

    NoReferenceAnswerException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why there is no answer. */
    public Reason reason() {
        return reason;
    }
}
