package org.opencarers.testkit.differential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * The way to a question that one fact decides.
 *
 * <p>Questions that are only generated have a definite answer for some other reason nearly always, and a fault of one fact cannot
 * show in them. So answers are taken up one after the other, and only those that leave it to the fact to decide.
 *
 * @param policy the policy that is asked
 * @param sources questions from which days and answers are taken
 * @param dice which of them come first
 * @param <O> the outcomes of the policy
 */
record Narrowing<O extends Enum<O> & Outcome>(Policy<O> policy, List<GeneratedCase<O>> sources, Dice dice) {

    /**
     * A question in which a fact can matter beside others, and one in which it decides alone, as far as answers were found that
     * leave it to the fact; none when it matters on none of the days. One that only bounds another decides together with that.
     */
    List<GeneratedCase<O>> downTo(Fact<?> fact) {
        Fact<?> deciding = policy.boundOnly().contains(fact) ? boundBy(fact) : fact;
        List<Fact<?>> others = new ArrayList<>(Shipped.factsOf(policy));
        others.removeAll(List.of(fact, deciding));
        List<GeneratedCase<O>> questions = new ArrayList<>();
        Facts all = Facts.none();
        for (GeneratedCase<O> source : dice.shuffled(sources)) {
            LocalDate day = source.asOf();
            if (all.given().size() < others.size() && matters(deciding, Facts.none(), day)) {
                Facts half = narrowed(deciding, Facts.none(), day, dice.some(others, 50));
                all = narrowed(deciding, half, day, others);
                questions.clear();
                questions.add(new GeneratedCase<>(policy, source.constraints(), half, day));
                questions.add(new GeneratedCase<>(policy, source.constraints(), all, day));
            }
        }
        return questions;
    }

    /** A fact that is bound by another one and is asked about. */
    private Fact<?> boundBy(Fact<?> fact) {
        return Shipped.ENGINE.constraints().stream()
                .filter(constraint -> constraint.countsFor(policy))
                .map(constraint -> List.<Fact<?>>of(constraint.lesser(), constraint.greater()))
                .filter(pair -> pair.contains(fact))
                .flatMap(List::stream)
                .filter(policy.facts()::contains)
                .findFirst()
                .orElseThrow();
    }

    /** Takes up answers to other facts, and leaves unknown what no answer was found for. */
    private Facts narrowed(Fact<?> deciding, Facts known, LocalDate day, List<Fact<?>> others) {
        Facts facts = known;
        for (Fact<?> other : dice.shuffled(others)) {
            if (facts.given(other).isEmpty()) {
                facts = narrowed(deciding, facts, day, other);
            }
        }
        return facts;
    }

    private <T> Facts narrowed(Fact<?> deciding, Facts facts, LocalDate day, Fact<T> other) {
        for (GeneratedCase<O> source : dice.shuffled(sources)) {
            Optional<T> answer = source.facts().given(other);
            if (answer.isPresent() && matters(deciding, facts.with(other, answer.get()), day)) {
                return facts.with(other, answer.get());
            }
        }
        return facts;
    }

    private boolean matters(Fact<?> fact, Facts facts, LocalDate day) {
        return Shipped.ENGINE.check(policy, facts, day).isEmpty()
                && Shipped.ENGINE.decide(policy, facts, day).missing().contains(fact);
    }
}
