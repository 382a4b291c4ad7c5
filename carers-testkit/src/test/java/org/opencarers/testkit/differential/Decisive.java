package org.opencarers.testkit.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.QuestionGenerator;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * Questions to a shipped policy in which one fact is unknown, and mostly decides. Made once for a policy and a seed.
 *
 * @param <O> the outcomes of the policy
 */
final class Decisive<O extends Enum<O> & Outcome> {

    private static final int SOURCES = 12;

    private static final Map<List<Object>, Decisive<?>> MADE = new ConcurrentHashMap<>();

    private final Policy<O> policy;
    private final long seed;
    private final List<GeneratedCase<O>> sources = new ArrayList<>();
    private final Map<Fact<?>, List<GeneratedCase<O>>> about = new ConcurrentHashMap<>();

    private Decisive(Policy<O> policy, long seed) {
        this.policy = policy;
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        QuestionGenerator<O> generator = new QuestionGenerator<>(policy, Shipped.ENGINE.constraints(), List.of());
        while (sources.size() < SOURCES || !answersAll()) {
            GeneratedCase<O> made = generator.question(random);
            if (policy.objectionsTo(made.asOf()).isEmpty()) {
                sources.add(made);
            }
        }
    }

    /** Questions to a policy, always the same for the same seed. */
    @SuppressWarnings("unchecked") // they are kept by the policy
    static <O extends Enum<O> & Outcome> Decisive<O> of(Policy<O> policy, long seed) {
        return (Decisive<O>) MADE.computeIfAbsent(List.of(policy.id(), seed), absent -> new Decisive<>(policy, seed));
    }

    private boolean answersAll() {
        return Shipped.factsOf(policy).stream()
                .allMatch(fact -> sources.stream()
                        .anyMatch(source -> source.facts().given().contains(fact)));
    }

    Policy<O> policy() {
        return policy;
    }

    /** A question that was only generated, one in which the fact can matter, and one in which it alone is left to decide. */
    List<GeneratedCase<O>> about(Fact<?> fact) {
        return about.computeIfAbsent(fact, absent -> {
            Dice dice = new Dice(new SplittableRandom(seed + fact.id().hashCode()));
            GeneratedCase<O> generated = dice.pick(sources);
            List<GeneratedCase<O>> questions = new ArrayList<>();
            questions.add(asking(generated, generated.facts().without(fact)));
            questions.addAll(new Narrowing<>(policy, sources, dice).downTo(fact));
            return List.copyOf(questions);
        });
    }

    /** The same, and the last of them with each of some answers to the fact that was left to decide. */
    List<GeneratedCase<O>> aboutAndAnswered(Fact<?> fact) {
        List<GeneratedCase<O>> questions = new ArrayList<>(about(fact));
        questions.addAll(answered(questions.get(questions.size() - 1), fact));
        return questions;
    }

    private <T> List<GeneratedCase<O>> answered(GeneratedCase<O> asked, Fact<T> fact) {
        return someAnswersTo(fact).stream()
                .map(answer -> asking(asked, asked.facts().with(fact, answer)))
                .filter(question -> Shipped.ENGINE
                        .check(policy, question.facts(), question.asOf())
                        .isEmpty())
                .toList();
    }

    /** Some answers to a fact, on and beside its limits; at least one. */
    <T> List<T> someAnswersTo(Fact<T> fact) {
        return sources.stream()
                .flatMap(source -> source.facts().given(fact).stream())
                .distinct()
                .toList();
    }

    /** Questions whose known answers break a constraint; none where no constraint counts for the policy. */
    List<GeneratedCase<O>> contradictions() {
        List<GeneratedCase<O>> questions = new ArrayList<>();
        for (Constraint constraint : Shipped.ENGINE.constraints()) {
            if (constraint.countsFor(policy)) {
                sources.forEach(source -> questions.add(asking(source, contradicted(source.facts(), constraint))));
            }
        }
        return questions;
    }

    private static Facts contradicted(Facts facts, Constraint constraint) {
        return least(greatest(facts, constraint.lesser()), constraint.greater());
    }

    private static <T extends Number> Facts greatest(Facts facts, NumberFact<T> fact) {
        return facts.with(fact, fact.typed(fact.max()));
    }

    private static <T extends Number> Facts least(Facts facts, NumberFact<T> fact) {
        return facts.with(fact, fact.typed(fact.min()));
    }

    private GeneratedCase<O> asking(GeneratedCase<O> before, Facts facts) {
        return new GeneratedCase<>(policy, before.constraints(), facts, before.asOf());
    }
}
