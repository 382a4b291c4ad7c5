package org.opencarers.conformance.same;

import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.rules.Facts;

/** L1: determinism. */
final class TwiceTheSame extends PointLaw {

    TwiceTheSame() {
        super(
                LawText.of(
                        "L1",
                        "The same question twice gives the same answer",
                        "A question asked twice at once, and again after another one, gives the same text: outcomes,"
                                + " missing facts, award, last day, sources and explanation, in the same order.",
                        "H12: two carers in the same situation get two answers."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return TwiceTheSame::judge;
    }

    /** At once, because what changes with every second call is the same again after another question. */
    private static Judged judge(Asked asked) {
        String first = asked.answer().text();
        String again = asked.answer().text();
        // Worked out in full, so that whatever it leaves behind is there.
        asked.answer(asked.question().knowing(Facts.none())).text();
        String afterwards = asked.answer().text();
        return Judged.holdsIfSame(first, again.equals(first) ? afterwards : again, "when it is asked again");
    }
}
