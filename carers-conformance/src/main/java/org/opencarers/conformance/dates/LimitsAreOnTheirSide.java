package org.opencarers.conformance.dates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/** L23: limits. */
final class LimitsAreOnTheirSide extends PointLaw {

    private static final int MOST_FILLINGS = 2000;

    LimitsAreOnTheirSide() {
        super(
                LawText.of(
                        "L23",
                        "At a limit, the limit counts as its rule says",
                        "For each number that a rule compares by itself with a limit, exactly the limit and one step"
                                + " to either side lead to the outcomes that the rules mean, as the slow interpreter of"
                                + " the test kit reads them, which shares no code with the engine. The rule says which"
                                + " side the limit is on. What code of a pack works out is taken as given.",
                        "H2: one penny over, and everything is lost, or paid and reclaimed."),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return LimitsAreOnTheirSide::judge;
    }

    private static Judged judge(Asked asked) {
        Judged judged = Judged.silent();
        boolean skipped = false;
        for (Question question : atLimits(asked)) {
            Optional<List<String>> meant =
                    meant(asked, asked.policy(), asked.about(question).workedOut());
            skipped |= meant.isEmpty();
            if (meant.isPresent()) {
                PlainAnswer answer = asked.answer(question);
                if (!answer.possible().equals(meant.get())) {
                    return Judged.broken(String.join(" or ", meant.get()) + " with " + question.text(), answer.told());
                }
                judged = Judged.holds();
            }
        }
        return skipped ? Judged.skipped() : judged;
    }

    private static <O extends Enum<O> & Outcome> Optional<List<String>> meant(
            Asked asked, Policy<O> policy, Question question) {
        ReferenceInterpreter interpreter =
                new ReferenceInterpreter(asked.subject().engine().constraints());
        boolean slow = interpreter.countFillings(policy, question.facts(), question.asOf()) > MOST_FILLINGS;
        return slow
                ? Optional.empty()
                : Optional.of(interpreter.answer(policy, question.facts(), question.asOf()).possible().stream()
                        .map(Enum::name)
                        .toList());
    }

    private static List<Question> atLimits(Asked asked) {
        List<Question> questions = new ArrayList<>();
        for (Comparison comparison : asked.policy().comparisons()) {
            if (comparison instanceof Comparison.Number number && number.facts().size() == 1) {
                NumberFact<?> fact = number.facts().get(0);
                number.limit()
                        .on(asked.question().asOf())
                        .ifPresent(limit -> around(asked.question(), fact, limit).stream()
                                .filter(asked::isSound)
                                .forEach(questions::add));
            }
        }
        return questions.stream().distinct().toList();
    }

    private static <T extends Number> List<Question> around(Question question, NumberFact<T> fact, BigDecimal limit) {
        BigDecimal on = limit.divide(fact.step(), 0, RoundingMode.FLOOR).multiply(fact.step());
        List<Question> questions = new ArrayList<>();
        for (int steps = -1; steps <= 1; steps++) {
            BigDecimal value = on.add(fact.step().multiply(BigDecimal.valueOf(steps)));
            boolean possible = value.compareTo(fact.min()) >= 0 && value.compareTo(fact.max()) <= 0;
            if (possible) {
                questions.add(question.knowing(fact, fact.typed(value)));
            }
        }
        return questions;
    }
}
