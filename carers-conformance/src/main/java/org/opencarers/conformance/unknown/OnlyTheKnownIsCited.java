package org.opencarers.conformance.unknown;

import java.util.Set;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;

/** L8: no invented certainty. */
final class OnlyTheKnownIsCited extends PointLaw {

    OnlyTheKnownIsCited() {
        super(
                LawText.of(
                        "L8",
                        "Nothing unknown is cited as known",
                        "Every fact that an explanation cites was known when the question was asked, whether the"
                                + " answer is definite or not.",
                        "H1: a refusal rests on something that nobody said."),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return OnlyTheKnownIsCited::judge;
    }

    private static Judged judge(Asked asked) {
        PlainAnswer answer = asked.answer();
        if (answer.possible().isEmpty()) {
            return Judged.silent();
        }
        Set<String> known = asked.known();
        return Judged.holdsIf(
                known.containsAll(answer.citedFacts()),
                "only what was known to be cited, " + known.stream().sorted().toList(),
                () -> "cited " + answer.citedFacts());
    }
}
