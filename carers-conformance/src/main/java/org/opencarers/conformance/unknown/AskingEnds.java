package org.opencarers.conformance.unknown;

import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.Fact;

/** L12: progress of questions. */
final class AskingEnds extends PointLaw {

    AskingEnds() {
        super(
                LawText.of(
                        "L12",
                        "Answering what is asked leads to an answer",
                        "Whoever answers the first fact that is asked for, again and again, has a definite answer"
                                + " after as many steps as there are unknown facts at most, and is never asked for what"
                                + " was answered. Answers are drawn by chance; where all combinations are tried, every"
                                + " step of every such interview is among them.",
                        "H8: an interview goes in circles, and the carer gives up."),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return AskingEnds::judge;
    }

    private static Judged judge(Asked asked) {
        Dice dice = asked.dice();
        Asked now = asked;
        PlainAnswer answer = asked.answer();
        if (answer.possible().size() < 2) {
            return Judged.silent();
        }
        int most = asked.unknown().size();
        for (int step = 0; step < most && answer.possible().size() > 1; step++) {
            Optional<Fact<?>> next = next(now, answer);
            if (next.isEmpty()) {
                return Judged.broken(
                        "an unknown fact to be asked for once "
                                + now.question().facts().given() + " are known",
                        answer.told());
            }
            List<Question> ways = now.answering(next.get());
            if (ways.isEmpty()) {
                return Judged.silent();
            }
            now = now.about(dice.pick(ways));
            answer = now.answer();
        }
        String told = answer.told();
        return Judged.holdsIf(
                answer.outcome().isPresent(), "a definite answer after " + most + " questions", () -> told);
    }

    private static Optional<Fact<?>> next(Asked now, PlainAnswer answer) {
        return answer.missing().stream()
                .findFirst()
                .flatMap(id -> now.unknown().stream()
                        .filter(fact -> fact.id().equals(id))
                        .findFirst());
    }
}
