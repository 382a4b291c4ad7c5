package org.opencarers.conformance.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.ComputationRunner;
import org.opencarers.rules.computation.Computed;
import org.opencarers.rules.computation.PackComputation;
import org.opencarers.rules.computation.SameProcess;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;

/**
 * What the Java code of packs has to do with the questions to a policy.
 *
 * <p>A fact that code works out is not free to have any answer: laws that fill in what is unknown leave to the code what it
 * gives, and vary what it reads instead.
 */
public final class CodeOfPacks {

    private static final ComputationRunner RUNNER = SameProcess.withUsualTime();

    private CodeOfPacks() {}

    /** The facts that a policy lists and that code works out. */
    static List<PackComputation<?>> of(Subject subject, Policy<?> policy) {
        List<PackComputation<?>> all = subject.engine().computations();
        return all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(computation -> policy.facts().contains(computation.fact())
                                || policy.boundOnly().contains(computation.fact()))
                        .toList();
    }

    /** Those of them that a question does not answer, so that code is called. */
    private static Stream<PackComputation<?>> called(Subject subject, Policy<?> policy, Question question) {
        return of(subject, policy).stream()
                .filter(computation -> !question.facts().given().contains(computation.fact()));
    }

    static List<Fact<?>> reads(Subject subject, Policy<?> policy, Question question) {
        return called(subject, policy, question)
                .<Fact<?>>flatMap(computation -> computation.computed().reads().stream())
                .distinct()
                .toList();
    }

    /** What the code that is called for a question declares to read. */
    public static List<Fact<?>> reads(Asked asked) {
        return reads(asked.subject(), asked.policy(), asked.question());
    }

    /** Whether code that is called for a question declares to read the date, so that nobody can foretell its next answer. */
    public static boolean readsTheDate(Asked asked) {
        return called(asked.subject(), asked.policy(), asked.question())
                .anyMatch(computation -> computation.computed().readsTheDate());
    }

    /** The question with what code works out for it given, as an engine takes it; the same question where code gives nothing. */
    static Question workedOut(Subject subject, Policy<?> policy, Question question) {
        return of(subject, policy).isEmpty() ? question : workedOut(subject.engine(), policy, question);
    }

    private static <O extends Enum<O> & Outcome> Question workedOut(
            DecisionEngine engine, Policy<O> policy, Question question) {
        Noting noting = new Noting();
        Question fuller = question;
        try {
            for (Fact<?> fact : engine.withRunner(noting)
                    .decide(policy, question.facts(), question.asOf())
                    .computed()) {
                fuller = noting.into(fuller, fact);
            }
            return fuller;
        } catch (RefusedException refused) {
            return question;
        }
    }

    /** Keeps what the code gave; whether the engine took it, the engine says. */
    private static final class Noting implements ComputationRunner {

        private final Map<Fact<?>, Object> given = new HashMap<>();

        @Override
        public <T> Computed<T> run(ComputationCall<T> call) {
            Computed<T> computed = RUNNER.run(call);
            computed.value().ifPresent(value -> given.put(call.computation().fact(), value));
            return computed;
        }

        @SuppressWarnings("unchecked") // what a computation gives is of the type of its fact
        private <T> Question into(Question question, Fact<T> fact) {
            return Optional.ofNullable(given.get(fact))
                    .map(value -> question.knowing(fact, (T) value))
                    .orElse(question);
        }
    }

    /** Answers by the same packs with their code left out: what it works out is as unknown as anything else that nobody gave. */
    public static Answers leftOut(Subject subject) {
        return EngineJoining.of(subject.engine().withRunner(new ComputationRunner() {
            @Override
            public <T> Computed<T> run(ComputationCall<T> call) {
                return Computed.gives(Optional.empty());
            }
        }));
    }

    /** Whether code of packs works out anything at all. */
    public static boolean isIn(Subject subject) {
        return !subject.engine().computations().isEmpty();
    }
}
