package org.opencarers.conformance.unknown;

import java.util.List;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.rules.Fact;

/** L7: information monotonicity. */
final class LearningOnlyNarrows extends PointLaw {

    LearningOnlyNarrows() {
        super(
                LawText.of(
                        "L7",
                        "Learning a fact never turns an answer",
                        "With one more fact known, whatever its value, every outcome that is still possible was"
                                + " possible before; so a definite answer stays. Where all combinations are tried this"
                                + " proves L6. What code of a pack works out is left to the code, and learnt is what the code"
                                + " reads.",
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
        for (Fact<?> fact : before.possible().isEmpty() ? List.<Fact<?>>of() : asked.open()) {
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
