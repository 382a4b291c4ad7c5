package org.opencarers.core.problem;

/**
 * What an exception of a builder is, whose properties contradict one another in a way that would make a program wrong: an
 * end before its start, allocations beyond their fund.
 *
 * <p>The message of the exception says what is wrong and what to do, in plain words without full stop, and never a value
 * that may be personal data.
 */
public interface RefusedProperty {

    /**
     * The property to correct.
     *
     * @return its name, as in JSON
     */
    String property();

    /**
     * What is wrong and what to do.
     *
     * @return the message of the exception
     */
    String getMessage();
}
