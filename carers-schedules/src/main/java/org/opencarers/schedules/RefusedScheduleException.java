package org.opencarers.schedules;

import org.opencarers.core.problem.Problem;

/** Thrown when no timetable can be made of a schedule: its message says which property is wrong and what to write. */
public final class RefusedScheduleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedScheduleException(Problem problem) {
        super(problem.describe());
        this.problem = problem;
    }

    /**
     * What is wrong.
     *
     * @return the problem, at a path such as {@code $.recurrence}
     */
    public Problem problem() {
        return problem;
    }
}
