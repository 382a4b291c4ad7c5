package org.opencarers.conformance.same;

import java.util.concurrent.TimeUnit;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.AnyAnswer;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.Fact;

/** L32: budget. */
final class WithinItsBudget extends PointLaw {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int TRIES = 3;

    WithinItsBudget() {
        super(
                LawText.of(
                        "L32",
                        "Every answer comes within its budget",
                        "An answer in full, with its explanation and last day, takes no longer than the effort allows"
                                + " (half a second unless told otherwise; the best of three tries counts) and has at most"
                                + " 200,000 characters. The same holds when everything else in the vocabulary is answered"
                                + " too.",
                        "H7: one question stops the service for everybody."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return asked -> judge(asked, effort.milliseconds());
    }

    private static Judged judge(Asked asked, long milliseconds) {
        Judged judged = within(asked, asked.question(), milliseconds);
        return judged.isBroken() || asked.dice().chance(80) ? judged : within(asked, everything(asked), milliseconds);
    }

    private static Question everything(Asked asked) {
        Dice dice = asked.dice();
        Question fuller = asked.question();
        for (Fact<?> fact : asked.subject().engine().facts()) {
            fuller = asked.listed().contains(fact) ? fuller : AnyAnswer.to(fact, fuller, dice);
        }
        return fuller;
    }

    private static Judged within(Asked asked, Question question, long milliseconds) {
        long least = Long.MAX_VALUE;
        for (int number = 0; number < TRIES && least > milliseconds; number++) {
            long start = System.nanoTime();
            int length = asked.answer(question).text().length();
            least = Math.min(least, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            if (length > MOST_CHARACTERS) {
                return Judged.broken("at most " + MOST_CHARACTERS + " characters", String.valueOf(length));
            }
        }
        long took = least;
        return Judged.holdsIf(
                took <= milliseconds, "an answer within " + milliseconds + " ms", () -> "one after " + took + " ms");
    }
}
