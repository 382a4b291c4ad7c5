package org.opencarers.conformance.teeth;

import org.opencarers.conformance.Answers;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;

/** A way to answer a question wrongly. */
@FunctionalInterface
interface Fault {

    /**
     * The false answer.
     *
     * @param subject the pack that is asked about
     * @param right who answers rightly
     * @param question the question
     */
    PlainAnswer decide(Subject subject, Answers right, Question question);

    /** The subject with this fault in every answer. */
    default Subject in(Subject subject) {
        return subject.distorted(right -> new FalseAnswers(right) {
            @Override
            public PlainAnswer decide(Question question) {
                return Fault.this.decide(subject, right(), question);
            }
        });
    }
}
