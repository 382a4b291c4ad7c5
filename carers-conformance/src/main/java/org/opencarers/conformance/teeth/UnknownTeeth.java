package org.opencarers.conformance.teeth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;

/** What can be wrong with the unknown. */
final class UnknownTeeth {

    private UnknownTeeth() {}

    static List<Tooth> all() {
        return List.of(
                Tooth.of("L3", "a question with something unknown throws", UnknownTeeth::throwing),
                Tooth.of(
                        "L3",
                        "an answer without any outcome",
                        (subject, right, question) -> FalseAnswer.giving(right.decide(question), List.of())),
                Tooth.deciding(
                        "L6",
                        "an unknown is taken for its first answer (closed world)",
                        (subject, right, question) -> filled(subject, right, question, false)),
                Tooth.deciding(
                        "L7",
                        "an unknown is taken for its last answer (optimism)",
                        (subject, right, question) -> filled(subject, right, question, true)),
                Tooth.of("L8", "an unknown fact is cited", UnknownTeeth::citingTheUnknown),
                Tooth.of("L9", "a fact that decided is not cited", (subject, right, question) -> {
                    PlainAnswer answer = right.decide(question);
                    List<String> cited = answer.citedFacts();
                    return FalseAnswer.citing(answer, cited.subList(0, cited.isEmpty() ? 0 : cited.size() - 1));
                }),
                Tooth.of("L10", "a fact is cited that the policy never asks", UnknownTeeth::citingTheIdle),
                Tooth.of("L11", "all unknown facts are asked for", UnknownTeeth::askingForAll),
                Tooth.of(
                        "L11",
                        "nothing is asked for",
                        (subject, right, question) -> FalseAnswer.missing(right.decide(question), List.of())),
                Tooth.of("L12", "what was answered is asked for again", UnknownTeeth::askingAgain),
                Tooth.of("L12", "an answer stays open when everything is known", UnknownTeeth::neverDefinite));
    }

    private static PlainAnswer throwing(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        if (!answer.missing().isEmpty()) {
            throw new IllegalStateException(
                    "nobody thought of an unknown " + answer.missing().get(0));
        }
        return answer;
    }

    private static List<Fact<?>> unknown(Subject subject, Question question) {
        List<Fact<?>> unknown = new ArrayList<>(subject.engine()
                .policy(question.policy())
                .<List<Fact<?>>>map(Policy::facts)
                .orElse(List.of()));
        unknown.removeAll(question.facts().given());
        return unknown;
    }

    private static PlainAnswer filled(Subject subject, Answers right, Question question, boolean last) {
        Question filled = question;
        for (Fact<?> fact : unknown(subject, question)) {
            filled = filled(subject, filled, fact, last);
        }
        PlainAnswer answer = right.decide(filled);
        return answer.possible().isEmpty() ? right.decide(question) : answer;
    }

    private static <T> Question filled(Subject subject, Question question, Fact<T> fact, boolean last) {
        Optional<Policy<?>> policy = subject.engine().policy(question.policy());
        if (policy.isEmpty()) {
            return question;
        }
        try {
            List<T> values = new ReferenceInterpreter(subject.engine().constraints())
                    .valuesOf(policy.get(), question.facts(), question.asOf(), fact);
            return question.knowing(fact, values.get(last ? values.size() - 1 : 0));
        } catch (NoReferenceAnswerException beyond) {
            return question;
        }
    }

    private static PlainAnswer citingTheUnknown(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        List<String> cited = new ArrayList<>(answer.citedFacts());
        unknown(subject, question).stream().limit(1).map(Fact::id).forEach(cited::add);
        return FalseAnswer.citing(answer, cited);
    }

    private static PlainAnswer citingTheIdle(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        List<String> cited = new ArrayList<>(answer.citedFacts());
        subject.engine().facts().stream()
                .filter(fact -> subject.engine()
                        .policy(question.policy())
                        .filter(policy -> policy.facts().contains(fact))
                        .isEmpty())
                .limit(1)
                .map(Fact::id)
                .forEach(cited::add);
        return FalseAnswer.citing(answer, cited);
    }

    private static PlainAnswer askingForAll(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        return answer.missing().isEmpty()
                ? answer
                : FalseAnswer.missing(
                        answer,
                        unknown(subject, question).stream().map(Fact::id).toList());
    }

    private static PlainAnswer askingAgain(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        if (answer.missing().isEmpty()) {
            return answer;
        }
        List<String> missing = new ArrayList<>(answer.missing());
        question.facts().given().stream().limit(1).map(Fact::id).forEach(fact -> missing.add(0, fact));
        return FalseAnswer.missing(answer, missing);
    }

    private static PlainAnswer neverDefinite(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        List<String> all = subject.engine().policy(question.policy()).stream()
                .flatMap(policy -> policy.outcomes().stream())
                .map(Enum::name)
                .toList();
        return answer.outcome().isPresent() ? FalseAnswer.giving(answer, all) : answer;
    }
}
