package org.opencarers.conformance.unknown;

import java.util.ArrayList;
import java.util.List;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.Fact;

/** L6: unknown soundness. */
final class UnknownNeverDecides extends PointLaw {

    private static final int FILLINGS = 12;

    UnknownNeverDecides() {
        super(
                LawText.of(
                        "L6",
                        "An unknown never decides",
                        "Where an answer is definite, every way of filling in the unknown facts gives the same"
                                + " outcome. Each fact is filled in alone with every value that matters, which proves it"
                                + " of all together where all combinations are tried; and some questions are filled in"
                                + " wholly, by chance. What code of a pack works out is left to the code, and what the code"
                                + " reads is filled in.",
                        "H8: what nobody asked is taken for a no, and a carer is refused."),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return UnknownNeverDecides::judge;
    }

    private static Judged judge(Asked asked) {
        PlainAnswer answer = asked.answer();
        if (answer.outcome().isEmpty() || asked.open().isEmpty()) {
            return Judged.silent();
        }
        List<Question> fuller = new ArrayList<>();
        asked.open().forEach(fact -> fuller.addAll(asked.answering(fact)));
        Dice dice = asked.dice();
        for (int number = 0; number < FILLINGS; number++) {
            fuller.add(filled(asked, dice));
        }
        for (Question question : fuller) {
            PlainAnswer other = asked.answer(question);
            if (!other.possible().equals(answer.possible())) {
                return Judged.broken(
                        "what is unknown to be left open: " + other.told() + " with "
                                + question.facts().given(),
                        answer.told());
            }
        }
        return Judged.holds();
    }

    private static Question filled(Asked asked, Dice dice) {
        Asked filling = asked;
        for (Fact<?> fact : dice.shuffled(asked.open())) {
            List<Question> ways = filling.open().contains(fact) ? filling.answering(fact) : List.of();
            if (!ways.isEmpty()) {
                filling = filling.about(dice.pick(ways));
            }
        }
        return filling.question();
    }
}
