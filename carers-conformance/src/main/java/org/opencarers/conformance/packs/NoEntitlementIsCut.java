package org.opencarers.conformance.packs;

import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/** L17: the statutory floor. */
final class NoEntitlementIsCut implements Law {

    private static final LawText TEXT = LawText.of(
            "L17",
            "No statutory entitlement is cut",
            "Whoever has an outcome by the policies of others alone has, with the pack, that outcome or one that is"
                    + " better for the carer. In the place of an outcome that is worse than some and better than none, a referral"
                    + " to a person may stand, too: an outcome than which none is better. Tried on every policy of entitlement"
                    + " that the pack varies; an engine also proves it on the diagrams when it loads the pack.",
            "H1: a local pack takes away what statute gives.");

    @Override
    public LawText text() {
        return TEXT;
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        return subject.varied().isEmpty()
                ? OthersUntouched.check(this, subject, effort)
                : new Varied().check(subject, effort);
    }

    private static final class Varied extends PointLaw {

        Varied() {
            super(TEXT, true);
        }

        @Override
        protected Point begin(Subject subject, Effort effort) {
            Answers without = subject.answersWithout();
            List<Policy<?>> varied = subject.varied();
            return asked -> varied.contains(asked.policy()) ? judge(asked, asked.policy(), without) : Judged.silent();
        }

        private static <O extends Enum<O> & Outcome> Judged judge(Asked asked, Policy<O> policy, Answers without) {
            PlainAnswer before = without.decide(asked.question());
            Optional<O> given = outcome(policy, before.outcome().orElse(""));
            if (given.isEmpty()) {
                return Judged.silent();
            }
            PlainAnswer after = asked.answer();
            boolean kept = !after.possible().isEmpty()
                    && after.possible().stream()
                            .allMatch(name -> outcome(policy, name)
                                    .filter(outcome -> mayStandFor(policy, outcome, given.get()))
                                    .isPresent());
            return Judged.holdsIf(kept, given.get() + ", as without the pack, or better for the carer", after::told);
        }

        private static <O extends Enum<O> & Outcome> Optional<O> outcome(Policy<O> policy, String name) {
            return policy.outcomes().stream()
                    .filter(outcome -> outcome.name().equals(name))
                    .findFirst();
        }

        private static <O extends Enum<O> & Outcome> boolean mayStandFor(Policy<O> policy, O now, O before) {
            Favour<O> favour = policy.favour();
            boolean nothingToLose = policy.outcomes().stream().noneMatch(other -> favour.isBetter(before, other));
            boolean somethingToGain = policy.outcomes().stream().anyMatch(other -> favour.isBetter(other, before));
            boolean nothingBetter = policy.outcomes().stream().noneMatch(other -> favour.isBetter(other, now));
            return now == before || favour.isBetter(now, before) || (nothingToLose && somethingToGain && nothingBetter);
        }
    }
}
