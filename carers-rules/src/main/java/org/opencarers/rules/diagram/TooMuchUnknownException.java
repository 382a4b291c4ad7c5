package org.opencarers.rules.diagram;

/**
 * So much of a case is unknown, in a policy too large to compile, that no exact answer can be had within the budget.
 *
 * <p>Never answered with an approximation: whoever asked is told to answer more questions first.
 */
public final class TooMuchUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchUnknownException(String policy) {
        super("too much is unknown to decide " + policy
                + " exactly within the budget for diagrams; answer more of its questions first");
    }
}
