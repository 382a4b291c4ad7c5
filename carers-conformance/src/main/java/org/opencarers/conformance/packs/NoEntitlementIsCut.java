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
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SafeSide;

/** L17: the statutory floor. */
final class NoEntitlementIsCut implements Law {

    private static final LawText TEXT = LawText.of(
            "L17",
            "No statutory entitlement is cut",
            "Whoever has an outcome by the policies of others alone has, with the pack, that outcome or one that is"
                    + " better for the carer; in the place of the worst of all, also a referral to a person. Tried on"
                    + " every policy of entitlement that the pack varies; an engine also proves it on the diagrams when it"
                    + " loads the pack.",
            "H1: a local pack takes away what statute gives.");

    @Override
    public LawText text() {
        return TEXT;
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        boolean varies = subject.varied().stream().anyMatch(NoEntitlementIsCut::isEntitlement);
        return varies ? new Varied().check(subject, effort) : OthersUntouched.check(this, subject, effort);
    }

    private static boolean isEntitlement(Policy<?> policy) {
        return policy.safeSide() == SafeSide.NEVER_REFUSE;
    }

    private static final class Varied extends PointLaw {

        Varied() {
            super(TEXT, true);
        }

        @Override
        protected Point begin(Subject subject, Effort effort) {
            Answers without = subject.answersWithout();
            List<Policy<?>> varied = subject.varied().stream()
                    .filter(NoEntitlementIsCut::isEntitlement)
                    .toList();
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
            boolean worst = policy.outcomes().stream()
                    .noneMatch(other -> policy.favour().isBetter(before, other));
            boolean ranked =
                    policy.outcomes().stream().anyMatch(other -> policy.favour().isBetter(other, before));
            return now == before || policy.favour().isBetter(now, before) || (worst && ranked);
        }
    }
}
