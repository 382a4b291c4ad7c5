package org.opencarers.testkit.teeth;

import org.opencarers.testkit.law.Answers;
import org.opencarers.testkit.law.PlainAnswer;
import org.opencarers.testkit.law.Question;

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
}
