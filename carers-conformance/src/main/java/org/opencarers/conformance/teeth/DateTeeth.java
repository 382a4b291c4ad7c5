package org.opencarers.conformance.teeth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;

/** What can be wrong with days and limits. */
final class DateTeeth {

    private static final int HIDDEN_YEAR = 2027;

    private DateTeeth() {}

    static List<Tooth> all() {
        return List.of(
                Tooth.always(
                        "L21", "from 2027 something else applies, which the policy does not say", DateTeeth::otherwise),
                Tooth.of(
                        "L22",
                        "an answer is said to hold a day too long",
                        (subject, right, question) -> holding(right.decide(question), 1)),
                Tooth.of(
                        "L22",
                        "an answer is said to hold a day less than it does",
                        (subject, right, question) -> holding(right.decide(question), -1)),
                Tooth.deciding("L23", "exactly the limit counts as a step below it", DateTeeth::beside),
                Tooth.always(
                        "L24", "the last figure known is used for ever, and the first one before", DateTeeth::anyway));
    }

    private static PlainAnswer otherwise(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        return question.asOf().getYear() == HIDDEN_YEAR ? turned(subject, question, answer) : answer;
    }

    /** The answer with another outcome of the policy. */
    private static PlainAnswer turned(Subject subject, Question question, PlainAnswer answer) {
        return subject.engine().policy(question.policy()).stream()
                .flatMap(policy -> policy.outcomes().stream())
                .map(Enum::name)
                .filter(name ->
                        !answer.possible().isEmpty() && !answer.possible().equals(List.of(name)))
                .findFirst()
                .map(name -> FalseAnswer.giving(answer, List.of(name)))
                .orElse(answer);
    }

    private static PlainAnswer holding(PlainAnswer answer, int days) {
        return new FalseAnswer(answer) {
            @Override
            public Optional<LocalDate> validUntil() {
                return super.validUntil().map(day -> day.plusDays(days));
            }
        };
    }

    private static PlainAnswer beside(Subject subject, Answers right, Question question) {
        Question shifted = question;
        for (Comparison comparison : subject.engine()
                .policy(question.policy())
                .map(Policy::comparisons)
                .orElse(List.of())) {
            if (comparison instanceof Comparison.Number number && number.facts().size() == 1) {
                Optional<BigDecimal> limit = number.limit().on(question.asOf());
                if (limit.isPresent()) {
                    shifted = below(shifted, number.facts().get(0), limit.get());
                }
            }
        }
        return right.decide(shifted);
    }

    private static <T extends Number> Question below(Question question, NumberFact<T> fact, BigDecimal limit) {
        boolean onIt = question.facts()
                .given(fact)
                .filter(value -> fact.exact(value).compareTo(limit) == 0)
                .isPresent();
        BigDecimal lower = limit.subtract(fact.step());
        return onIt && lower.compareTo(fact.min()) >= 0 ? question.knowing(fact, fact.typed(lower)) : question;
    }

    private static PlainAnswer anyway(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        if (!answer.possible().isEmpty()) {
            return answer;
        }
        return subject.engine().policy(question.policy()).stream()
                .flatMap(policy -> policy.changeDates().stream())
                .map(day -> right.decide(question.on(day)))
                .filter(other -> !other.possible().isEmpty())
                .findFirst()
                .orElse(answer);
    }
}
