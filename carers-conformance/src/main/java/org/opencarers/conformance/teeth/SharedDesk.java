package org.opencarers.conformance.teeth;

import java.util.concurrent.atomic.AtomicInteger;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;

/** Answers written on one sheet of paper that all threads share: whoever is not alone gets what another one asked. */
final class SharedDesk extends FalseAnswers {

    private static final int TURNS = 20;

    private final AtomicInteger present = new AtomicInteger();

    SharedDesk(Answers right) {
        super(right);
    }

    @Override
    public PlainAnswer decide(Question question) {
        boolean alone = present.incrementAndGet() == 1;
        try {
            for (int turn = 0; turn < TURNS && alone; turn++) {
                Thread.yield();
                alone = present.get() == 1;
            }
            PlainAnswer answer = right().decide(question);
            return alone ? answer : FalseAnswer.adding(answer, "and what another one asked");
        } finally {
            present.decrementAndGet();
        }
    }
}
