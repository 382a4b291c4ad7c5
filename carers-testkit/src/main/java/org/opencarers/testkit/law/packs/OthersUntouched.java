package org.opencarers.testkit.law.packs;

import java.util.Optional;
import org.opencarers.rules.Policy;
import org.opencarers.testkit.law.Answers;
import org.opencarers.testkit.law.Counterexample;
import org.opencarers.testkit.law.Effort;
import org.opencarers.testkit.law.Law;
import org.opencarers.testkit.law.LawResult;
import org.opencarers.testkit.law.Question;
import org.opencarers.testkit.law.Subject;
import org.opencarers.testkit.law.check.Judged;
import org.opencarers.testkit.law.check.Questions;
import org.opencarers.testkit.law.check.Shrinking;

/** The negative of the laws about variations: a pack that varies nothing leaves every answer of others as it is. */
final class OthersUntouched {

    private static final int SHARE = 20;

    private OthersUntouched() {}

    static LawResult check(Law law, Subject subject, Effort effort) {
        Answers with = subject.answers();
        Answers without = subject.answersWithout();
        Effort few = new Effort(
                effort.seed(),
                Math.max(2, effort.questions() / SHARE),
                effort.states(),
                effort.machines(),
                effort.milliseconds());
        long cases = 0;
        for (Policy<?> policy : subject.others()) {
            for (Question question : Questions.of(subject, policy, few)) {
                cases++;
                if (same(with, without, question).isBroken()) {
                    Question smallest = Shrinking.smallest(
                            question, smaller -> same(with, without, smaller).isBroken());
                    return LawResult.failed(
                            law,
                            cases,
                            new Counterexample(
                                    Optional.of(smallest),
                                    "",
                                    same(with, without, smallest).breach().orElseThrow(),
                                    effort.seed(),
                                    effort.seed()));
                }
            }
        }
        return cases == 0
                ? LawResult.untested(law, "there is no policy of others")
                : LawResult.notApplicable(
                        law,
                        "the pack varies no policy of others; " + cases
                                + " questions to those have the same answer with and without it",
                        cases);
    }

    private static Judged same(Answers with, Answers without, Question question) {
        return Judged.holdsIfSame(
                without.decide(question).text(), with.decide(question).text(), "as without the pack");
    }
}
