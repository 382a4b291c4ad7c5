package org.opencarers.conformance.teeth;

import org.opencarers.conformance.Answers;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;

/** Answers that are right until one of these methods is falsified. */
abstract class FalseAnswers implements Answers {

    private final Answers right;

    FalseAnswers(Answers right) {
        this.right = right;
    }

    final Answers right() {
        return right;
    }

    @Override
    public PlainAnswer decide(Question question) {
        return right.decide(question);
    }

    @Override
    public String exchange(String request) {
        return right.exchange(request);
    }

    @Override
    public String share(String request) {
        return right.share(request);
    }

    @Override
    public String receipt(String request, String salt) {
        return right.receipt(request, salt);
    }
}
