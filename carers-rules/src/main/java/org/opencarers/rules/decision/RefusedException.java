package org.opencarers.rules.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.opencarers.core.problem.Problem;

/**
 * A question that cannot be answered as it was put: all its problems at once. Values are in {@link #problems()} only,
 * because messages of exceptions end in logs.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A refusal for these problems, at least one. */
    public RefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order in which to report it. */
    public List<Problem> problems() {
        return problems;
    }
}
