package org.opencarers.conformance.unknown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.CodeOfPacks;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Facts;

/** L10: explanation necessity, as far as an explanation that is complete can have it. */
final class NothingIdleIsCited extends PointLaw {

    NothingIdleIsCited() {
        super(
                LawText.of(
                                "L10",
                                "Nothing is cited that could never matter",
                                "Every fact that an explanation cites can matter to the policy on that day: with"
                                        + " nothing known it is asked for, a constraint joins it with one that is, or"
                                        + " code of a pack reads it. More is not claimed. An explanation names every"
                                        + " requirement that failed and not only the first, so it is never the least that would be"
                                        + " enough.",
                                "H4: a fact that plays no part is written into a letter, where others read it.")
                        .warning(),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        Optional<Answers> withoutCode =
                CodeOfPacks.isIn(subject) ? Optional.of(CodeOfPacks.leftOut(subject)) : Optional.empty();
        return asked -> judge(asked, withoutCode.orElse(asked.answers()));
    }

    private static Judged judge(Asked asked, Answers withoutCode) {
        PlainAnswer answer = asked.answer();
        if (answer.citedFacts().isEmpty()) {
            return Judged.silent();
        }
        Question nothing = asked.question().knowing(Facts.none());
        Set<String> idle = new TreeSet<>(answer.citedFacts());
        List<String> mattering = withoutCode.decide(nothing).missing();
        mattering.forEach(idle::remove);
        CodeOfPacks.reads(asked).forEach(fact -> idle.remove(fact.id()));
        for (Constraint constraint : asked.subject().engine().constraints()) {
            if (constraint.countsFor(asked.policy())) {
                idle.remove(constraint.lesser().id());
                idle.remove(constraint.greater().id());
            }
        }
        return Judged.holdsIf(
                idle.isEmpty(), "only what can matter to be cited, " + mattering, () -> "cited " + idle + " as well");
    }
}
