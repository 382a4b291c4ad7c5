package org.opencarers.testkit.assertion;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.opencarers.core.problem.Problem;

/**
 * Assertions about the problems for which a question or a document is refused.
 *
 * <p>One that fails shows the refused values, which may be personal data: ask tests about people who do not exist.
 */
public final class RefusalAssert extends AbstractAssert<RefusalAssert, List<Problem>> {

    RefusalAssert(List<Problem> actual) {
        super(actual, RefusalAssert.class);
    }

    /**
     * There is a problem at this place; there may be others.
     *
     * @param path a JSON path: {@code $.facts['carer.age']}
     */
    public RefusalAssert hasProblemAt(String path) {
        return must(paths().contains(path), "must be refused at: " + path);
    }

    /** There are problems at exactly these places, in this order; several at one place count once. */
    public RefusalAssert hasProblemsOnlyAt(String... paths) {
        return must(paths().equals(List.of(paths)), "must be refused at exactly: " + String.join(", ", paths));
    }

    /**
     * There is a problem that reads so; there may be others.
     *
     * @param described all of it, as {@link Problem#describe()} says it: {@code $.facts['carer.age']: must be a whole number, 0 to
     *     130 (was: 200)}
     */
    public RefusalAssert hasProblem(String described) {
        return must(
                actual.stream().map(Problem::describe).anyMatch(described::equals),
                "must be refused for: " + described);
    }

    private List<String> paths() {
        return actual.stream().map(Problem::path).distinct().toList();
    }

    private RefusalAssert must(boolean holds, String objection) {
        if (!holds) {
            List<String> lines = new ArrayList<>(List.of(objection, "but is refused for:"));
            actual.forEach(problem -> lines.add("  " + problem.describe()));
            throw failure("%s", String.join("\n", lines));
        }
        return this;
    }
}
