package org.opencarers.conformance.same;

import java.util.ArrayList;
import java.util.List;
import org.opencarers.conformance.Answers;
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
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;

/** L16: idempotence. */
final class RepetitionChangesNothing extends PointLaw {

    RepetitionChangesNothing() {
        super(
                LawText.of(
                        "L16",
                        "Saying a thing twice changes nothing",
                        "The pack given twice, and each fact given twice, lead to the same text. Every rule written"
                                + " twice leads to the same outcomes, missing facts and award; its explanation has the"
                                + " rule twice.",
                        "H10: a pack that is installed twice counts twice."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        List<PolicyPack> twice = new ArrayList<>(subject.packs());
        twice.add(subject.pack());
        List<PolicyPack> doubled = new ArrayList<>(subject.beside());
        doubled.add(new RewrittenPack(subject, RepetitionChangesNothing::doubled));
        Answers given = subject.joining().join(twice);
        Answers written = subject.joining().join(doubled);
        return asked -> judge(asked, given, written);
    }

    private static <O extends Enum<O> & Outcome> Policy<O> doubled(Policy<O> policy) {
        List<Rule<O>> rules = new ArrayList<>();
        policy.rules().forEach(rule -> rules.addAll(List.of(rule, rule)));
        return policy.withRules(rules);
    }

    private static Judged judge(Asked asked, Answers given, Answers written) {
        PlainAnswer once = asked.answer();
        Judged packTwice =
                Judged.holdsIfSame(once.text(), given.decide(asked.question()).text(), "with the pack given twice");
        if (packTwice.isBroken()) {
            return packTwice;
        }
        Question again = asked.question();
        for (Fact<?> fact : asked.question().facts().given()) {
            again = repeated(again, fact);
        }
        Judged factsTwice = Judged.holdsIfSame(once.text(), asked.answer(again).text(), "with each fact given twice");
        if (factsTwice.isBroken()) {
            return factsTwice;
        }
        PlainAnswer rulesTwice = written.decide(asked.question());
        return Judged.holdsIf(
                rulesTwice.essence().equals(once.essence()),
                "the same with every rule written twice: " + once.told(),
                rulesTwice::told);
    }

    private static <T> Question repeated(Question question, Fact<T> fact) {
        return question.facts()
                .given(fact)
                .map(value -> question.knowing(fact, value))
                .orElse(question);
    }
}
