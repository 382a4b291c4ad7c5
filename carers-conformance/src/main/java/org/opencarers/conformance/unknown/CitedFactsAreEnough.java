package org.opencarers.conformance.unknown;

import java.util.List;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.rules.Fact;

/** L9: explanation sufficiency. */
final class CitedFactsAreEnough extends PointLaw {

    CitedFactsAreEnough() {
        super(
                LawText.of(
                        "L9",
                        "The facts that an explanation cites are enough",
                        "Asked again with only the facts that the explanation cites, a definite answer is the same.",
                        "H1: a carer cannot check or challenge a refusal whose real reason is left out."),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return CitedFactsAreEnough::judge;
    }

    private static Judged judge(Asked asked) {
        PlainAnswer answer = asked.answer();
        if (answer.outcome().isEmpty()) {
            return Judged.silent();
        }
        List<String> cited = answer.citedFacts();
        List<Fact<?>> kept = asked.question().facts().given().stream()
                .filter(fact -> cited.contains(fact.id()))
                .toList();
        PlainAnswer again = asked.answer(asked.question().only(kept));
        return Judged.holdsIf(
                again.possible().equals(answer.possible()),
                answer.told() + " from what is cited alone, " + cited,
                again::told);
    }
}
