package org.opencarers.conformance.same;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PolicyPack;

/** L5: containment of faults. */
final class FaultsStayWhereTheyAre extends PointLaw {

    private static final LocalDate NO_SUCH_DAY = LocalDate.of(1, 1, 1);

    FaultsStayWhereTheyAre() {
        super(
                LawText.of(
                        "L5",
                        "A fault stays where it is",
                        "A question with an answer that cannot be, or about a day that cannot be, is refused with"
                                + " reasons, and the next question has the answer that it had before. Beside a pack that"
                                + " fails in one of four ways when it is asked what it contributes (an exception, an"
                                + " assertion, a class that is not there, too many calls), either the failing pack is"
                                + " named and nothing answers, or all answers are as they were. Code that works a fact out"
                                + " is contained by the engine, and not made to fail here.",
                        "H7: one broken part takes the others with it, or bends them without a word."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        List<Answers> beside = new ArrayList<>();
        for (FailingPack failing : FailingPack.values()) {
            List<PolicyPack> packs = new ArrayList<>(subject.packs());
            packs.add(failing);
            try {
                beside.add(subject.joining().join(packs));
            } catch (IllegalArgumentException refused) {
                String told = String.valueOf(refused.getMessage());
                if (!told.contains(FailingPack.ID)) {
                    return asked -> Judged.broken(FailingPack.ID + " to be named", told);
                }
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
                return asked -> Judged.broken(FailingPack.ID + " to be named", "a pack that failed threw " + thrown);
            }
        }
        return asked -> judge(asked, beside);
    }

    private static Judged judge(Asked asked, List<Answers> beside) {
        String before = asked.answer().text();
        List<Question> bad = new ArrayList<>();
        bad.add(asked.question().on(NO_SUCH_DAY));
        asked.policy()
                .facts()
                .forEach(fact -> impossible(asked.question(), fact).ifPresent(bad::add));
        for (Question question : bad) {
            PlainAnswer refusal = asked.answer(question);
            if (!refusal.possible().isEmpty() || refusal.faults().isEmpty()) {
                return Judged.broken("a refusal of " + question.text(), refusal.told());
            }
        }
        Judged judged = Judged.holdsIfSame(before, asked.answer().text(), "after the refusals");
        for (Answers answers : beside) {
            judged = judged.isBroken()
                    ? judged
                    : Judged.holdsIfSame(
                            before, answers.decide(asked.question()).text(), "beside a pack that fails");
        }
        return judged;
    }

    /** The question with an answer that cannot be, where the type of the fact leaves room for one. */
    private static Optional<Question> impossible(Question question, Fact<?> fact) {
        if (fact instanceof NumberFact<?> number) {
            return Optional.of(tooMuch(question, number));
        }
        return fact instanceof CodeFact code ? Optional.of(question.knowing(code, "\u0000")) : Optional.empty();
    }

    private static <T extends Number> Question tooMuch(Question question, NumberFact<T> fact) {
        return question.knowing(fact, fact.typed(fact.max().add(fact.step())));
    }
}
