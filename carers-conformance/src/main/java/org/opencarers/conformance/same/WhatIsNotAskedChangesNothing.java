package org.opencarers.conformance.same;

import java.util.List;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.AnyAnswer;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Judgement;

/** L30: relevance. */
final class WhatIsNotAskedChangesNothing extends PointLaw {

    private static final int MOST = 4;

    WhatIsNotAskedChangesNothing() {
        super(
                LawText.of(
                        "L30",
                        "What a policy does not ask changes nothing",
                        "With answers to a few facts that the policy does not list, drawn from the whole vocabulary,"
                                + " the answer is the same text. Whose judgement an answer is changes no outcome, missing"
                                + " fact or award.",
                        "H4: something that has nothing to do with the question sways the answer."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return WhatIsNotAskedChangesNothing::judge;
    }

    private static Judged judge(Asked asked) {
        PlainAnswer answer = asked.answer();
        if (!asked.isSound()) {
            return Judged.silent();
        }
        Dice dice = asked.dice();
        List<Fact<?>> unlisted = asked.subject().engine().facts().stream()
                .filter(fact -> !asked.listed().contains(fact) && !isReadByCode(asked, fact))
                .toList();
        Question fuller = asked.question();
        for (Fact<?> fact : dice.shuffled(unlisted).subList(0, Math.min(MOST, unlisted.size()))) {
            fuller = AnyAnswer.to(fact, fuller, dice);
        }
        if (!asked.isSound(fuller)) {
            return Judged.silent();
        }
        Judged same = Judged.holdsIfSame(
                answer.text(),
                asked.answer(fuller).text(),
                "with " + fuller.facts().given() + " known");
        if (same.isBroken()) {
            return same;
        }
        Question judged = fuller;
        for (Fact<?> fact : asked.question().facts().given()) {
            judged = judged(judged, fact);
        }
        PlainAnswer whose = asked.answer(judged);
        return Judged.holdsIf(
                whose.essence().equals(answer.essence()), "the same whoever judged: " + answer.told(), whose::told);
    }

    /** What code of a pack reads to work out a fact may matter to a policy that asks for that fact. */
    private static boolean isReadByCode(Asked asked, Fact<?> fact) {
        return asked.subject().engine().computations().stream()
                .anyMatch(computation -> computation.computed().reads().contains(fact));
    }

    private static <T> Question judged(Question question, Fact<T> fact) {
        Judgement judgement = Judgement.of("SOCIAL_WORKER", question.asOf());
        return question.facts()
                .given(fact)
                .map(value -> question.knowing(question.facts().with(fact, value, judgement)))
                .orElse(question);
    }
}
