package org.opencarers.testkit.contract;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.QuestionGenerator;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

/** Questions to a policy for properties of your own, beside its limits and dates, for jqwik to draw. */
public final class PolicyQuestions {

    private static final int MOST_TRIES = 100;

    private PolicyQuestions() {}

    /** Questions about days that the policy covers: a date and facts, some of them unknown, that break no constraint. */
    public static <O extends Enum<O> & Outcome> Arbitrary<GeneratedCase<O>> of(
            DecisionEngine engine, Policy<O> policy) {
        QuestionGenerator<O> generator = new QuestionGenerator<>(policy, engine.constraints(), List.of());
        return Arbitraries.longs().map(seed -> covered(generator, new SplittableRandom(seed)));
    }

    /** Facts alone, such as a question to the policy has. */
    public static <O extends Enum<O> & Outcome> Arbitrary<Facts> facts(DecisionEngine engine, Policy<O> policy) {
        return of(engine, policy).map(GeneratedCase::facts);
    }

    private static <O extends Enum<O> & Outcome> GeneratedCase<O> covered(
            QuestionGenerator<O> generator, SplittableRandom random) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            GeneratedCase<O> made = generator.question(random);
            if (made.policy().objectionsTo(made.asOf()).isEmpty()) {
                return made;
            }
        }
        throw new IllegalStateException("no question about a day that the policy covers was made; does it cover any?");
    }
}
