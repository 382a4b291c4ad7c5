package org.opencarers.core.json;

import java.util.List;
import java.util.stream.Collectors;
import org.opencarers.core.problem.Problem;

/**
 * Thrown when a document cannot be accepted: all its problems at once.
 *
 * <p>The message lists places and remedies and leaves the values out, because they may be personal data and exceptions end
 * up in logs. {@link #problems()} has them.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Refuses a document.
     *
     * @param problems what is wrong with it, in the order in which to report it; at least one
     * @throws IllegalArgumentException if there are no problems
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a document is refused only for a problem, and none was given");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong with the document.
     *
     * @return at least one problem, unmodifiable, in the order in which to report them
     */
    public List<Problem> problems() {
        return problems;
    }
}
