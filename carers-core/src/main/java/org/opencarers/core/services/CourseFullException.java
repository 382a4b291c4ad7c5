package org.opencarers.core.services;

/**
 * Thrown when somebody would be given a place on a course that has none left.
 *
 * <p>The message counts places and names nobody.
 */
public final class CourseFullException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int capacity;

    /**
     * Says how full the course is; thrown by {@link Course#enrol(Enrolment)}.
     *
     * @param taken how many places are taken
     * @param capacity how many there are
     */
    public CourseFullException(int taken, int capacity) {
        super("the course is full, " + taken + " of " + capacity
                + " places are taken; enrol as WAITING, or on another course");
        this.capacity = capacity;
    }

    /**
     * How many places the course has.
     *
     * @return the capacity
     */
    public int capacity() {
        return capacity;
    }
}
