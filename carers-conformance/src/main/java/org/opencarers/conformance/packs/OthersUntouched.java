package org.opencarers.conformance.packs;

import java.util.Optional;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Questions;
import org.opencarers.conformance.check.Shrinking;
import org.opencarers.rules.Policy;

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

    /** A policy that answers otherwise each time, also without the pack, says nothing about this pack. */
    private static Judged same(Answers with, Answers without, Question question) {
        String before = without.decide(question).text();
        boolean settled = without.decide(question).text().equals(before);
        String after = with.decide(question).text();
        return settled ? Judged.holdsIfSame(before, after, "as without the pack") : Judged.silent();
    }
}
