package org.opencarers.conformance.packs;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencarers.conformance.Breach;
import org.opencarers.conformance.Counterexample;
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
                    + " is never worse for the carer than that for any value before it, among the values that stand for"
                    + " all and with everything else as it is. Worse is what the policy's order of favour says. A declaration of"
                    + " a number that no policy of the pack lists breaks the law.",
            "H1: a carer who does more gets less.");

    @Override
    public LawText text() {
        return TEXT;
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        if (subject.monotone().isEmpty()) {
            return LawResult.untested(this, "nothing is declared: say which numbers never count against the carer");
        }
        List<Monotone> idle = subject.monotone().stream()
                .filter(declared -> subject.policies().stream()
                        .filter(policy -> policy.id().equals(declared.policy()))
                        .flatMap(policy -> Stream.concat(policy.facts().stream(), policy.boundOnly().stream()))
                        .noneMatch(fact -> isAbout(declared, fact)))
                .toList();
        return idle.isEmpty()
                ? new Declared().check(subject, effort)
                : LawResult.failed(
                        this,
                        idle.size(),
                        new Counterexample(
                                Optional.empty(),
                                "what is declared of " + idle.get(0).fact() + " in "
                                        + idle.get(0).policy(),
                                new Breach(
                                        "a policy of that id among those of the pack " + subject + ", and a number of"
                                                + " that id among its facts",
                                        "none"),
                                effort.seed(),
                                effort.seed()));
    }

    private static boolean isAbout(Monotone declared, Fact<?> fact) {
        return fact instanceof NumberFact && fact.id().equals(declared.fact());
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
                        .filter(one -> isAbout(declared, one))
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
            Set<O> before = EnumSet.noneOf(policy.otherwise().getDeclaringClass());
            Judged judged = Judged.silent();
            // From small to large, as the values that stand for all are listed.
            for (Question question : open.answering(fact)) {
                PlainAnswer answer = asked.answer(question);
                Optional<O> now = policy.outcomes().stream()
                        .filter(outcome -> answer.outcome().equals(Optional.of(outcome.name())))
                        .findFirst();
                for (O earlier : now.isPresent() ? before : Set.<O>of()) {
                    O better = more ? earlier : now.get();
                    O worse = more ? now.get() : earlier;
                    if (policy.favour().isBetter(better, worse)) {
                        return Judged.broken(
                                "nothing worse than " + earlier + " as " + fact + " grows, or the other way round",
                                answer.told() + " with " + question.text());
                    }
                    judged = Judged.holds();
                }
                now.ifPresent(before::add);
            }
            return judged;
        }
    }
}
