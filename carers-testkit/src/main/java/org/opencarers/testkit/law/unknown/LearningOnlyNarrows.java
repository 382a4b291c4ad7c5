package org.opencarers.testkit.law.unknown;

import java.util.List;
import org.opencarers.rules.Fact;
import org.opencarers.testkit.law.Effort;
import org.opencarers.testkit.law.LawText;
import org.opencarers.testkit.law.PlainAnswer;
import org.opencarers.testkit.law.Question;
import org.opencarers.testkit.law.Subject;
import org.opencarers.testkit.law.check.Asked;
import org.opencarers.testkit.law.check.Judged;
import org.opencarers.testkit.law.check.Point;
import org.opencarers.testkit.law.check.PointLaw;

/** L7: information monotonicity. */
final class LearningOnlyNarrows extends PointLaw {

    LearningOnlyNarrows() {
        super(
                LawText.of(
                        "L7",
                        "Learning a fact never turns an answer",
                        "With one more fact known, whatever its value, every outcome that is still possible was"
                                + " possible before; so a definite answer stays. Where all combinations are tried this"
                                + " proves L6.",
                        "H8: a carer who answers one more question gets the opposite answer."),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return LearningOnlyNarrows::judge;
    }

    private static Judged judge(Asked asked) {
        PlainAnswer before = asked.answer();
        Judged judged = Judged.silent();
        for (Fact<?> fact : before.possible().isEmpty() ? List.<Fact<?>>of() : asked.unknown()) {
            for (Question question : asked.answering(fact)) {
                PlainAnswer after = asked.answer(question);
                if (after.possible().isEmpty() || !before.possible().containsAll(after.possible())) {
                    return Judged.broken("no more than " + before.told() + " once " + fact + " is known", after.told());
                }
                judged = Judged.holds();
            }
        }
        return judged;
    }
}
