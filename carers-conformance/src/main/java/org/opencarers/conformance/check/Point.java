package org.opencarers.conformance.check;

/** What a law says to single questions, once it has begun to examine a subject. */
@FunctionalInterface
public interface Point {

    /** Examines the answer to one question. */
    Judged judge(Asked asked);
}
