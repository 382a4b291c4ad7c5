package org.opencarers.conformance.packs;

import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Monotone;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/** L29: monotonicity, where it is declared. */
final class MoreIsNeverWorse implements Law {

    private static final LawText TEXT = LawText.of(
            "L29",
            "More never counts against the carer, where that is declared",
            "For a number that the tester declares (more is never worse, or less is), a definite outcome for one value"
                    + " is never worse for the carer than that for the value before it, among the values that stand for"
                    + " all and with everything else as it is. Worse is what the policy's order of favour says.",
            "H1: a carer who does more gets less.");

    @Override
    public LawText text() {
        return TEXT;
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        return subject.monotone().isEmpty()
                ? LawResult.untested(this, "nothing is declared: say which numbers never count against the carer")
                : new Declared().check(subject, effort);
    }

    private static final class Declared extends PointLaw {

        Declared() {
            super(TEXT, true);
        }

        @Override
        protected Point begin(Subject subject, Effort effort) {
            return asked -> judge(asked, subject.monotone());
        }

        private static Judged judge(Asked asked, List<Monotone> declarations) {
            Judged judged = Judged.silent();
            for (Monotone declared : declarations) {
                Optional<Fact<?>> fact = asked.listed().stream()
                        .filter(one -> one.id().equals(declared.fact()) && one instanceof NumberFact)
                        .filter(one -> declared.policy().equals(asked.policy().id()))
                        .findFirst();
                if (fact.isPresent()) {
                    Judged found = judge(asked, asked.policy(), fact.get(), declared.more());
                    if (found.isBroken()) {
                        return found;
                    }
                    judged = found.counts() ? found : judged;
                }
            }
            return judged;
        }

        private static <O extends Enum<O> & Outcome> Judged judge(
                Asked asked, Policy<O> policy, Fact<?> fact, boolean more) {
            Asked open = asked.about(asked.question().without(fact));
            Optional<O> before = Optional.empty();
            Judged judged = Judged.silent();
            // From small to large, as the values that stand for all are listed.
            for (Question question : open.answering(fact)) {
                PlainAnswer answer = asked.answer(question);
                Optional<O> now = policy.outcomes().stream()
                        .filter(outcome -> answer.outcome().equals(Optional.of(outcome.name())))
                        .findFirst();
                if (before.isPresent() && now.isPresent()) {
                    O better = more ? before.get() : now.get();
                    O worse = more ? now.get() : before.get();
                    if (policy.favour().isBetter(better, worse)) {
                        return Judged.broken(
                                "nothing worse than " + before.get() + " as " + fact + " grows, or the other way round",
                                answer.told() + " with " + question.text());
                    }
                    judged = Judged.holds();
                }
                before = now.isPresent() ? now : before;
            }
            return judged;
        }
    }
}
