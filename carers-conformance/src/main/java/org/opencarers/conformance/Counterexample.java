package org.opencarers.conformance;

import java.util.Optional;

/**
 * A case in which a law does not hold, made as small as could be.
 *
 * @param question the question; empty where the case is no question to a policy
 * @param where what else makes the case, in words; may be empty
 * @param breach what is wrong
 * @param seed the seed with which the law finds it again
 * @param chance the seed with which the law finds it when it examines only this question
 */
public record Counterexample(Optional<Question> question, String where, Breach breach, long seed, long chance) {

    /** The case in several lines. */
    public String text() {
        return question.map(Question::text).orElse("")
                + (question.isPresent() && !where.isEmpty() ? "\n" : "")
                + where
                + "\n  expected " + breach.expected()
                + "\n  got      " + breach.got();
    }
}
