package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.GeneratedPolicy;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.decision.DecisionEngine;

/** Facts that may break a constraint: by one step, or through a chain of constraints with unknown facts between. */
@Domain(Seeds.class)
class ContradictionProperties {

    private static final int QUESTIONS = 20;

    @Property(tries = 200, seed = "20261121")
    void a_question_is_refused_exactly_when_no_filling_in_obeys_the_constraints(@ForAll CaseSeed seed) {
        GeneratedPolicy policy = seed.policy();
        DecisionEngine engine = DecisionEngine.of(policy.pack());
        Random random = new Random(seed.seed());
        for (int number = 0; number < QUESTIONS && !policy.constraints().isEmpty(); number++) {
            GeneratedCase<Ruling> example = new CaseSeed(seed.seed() + number, seed.size()).question(policy);
            GeneratedCase<Ruling> disturbed = new GeneratedCase<>(
                    example.policy(), example.constraints(), disturbed(example, random), example.asOf());
            expected(disturbed)
                    .ifPresent(expected -> assertThat(Answers.ofEngine(engine, disturbed))
                            .as(disturbed::describe)
                            .isEqualTo(expected));
        }
    }

    /** The answer, or empty where the disturbed facts leave more open than the reference can try. */
    private static Optional<Answers> expected(GeneratedCase<Ruling> example) {
        try {
            return Optional.of(Answers.ofReference(example));
        } catch (NoReferenceAnswerException tooMuch) {
            return Optional.empty();
        }
    }

    /** Sets one bounded fact near the answer of any other, and forgets a third at times. */
    private static Facts disturbed(GeneratedCase<Ruling> example, Random random) {
        List<NumberFact<?>> bounded = new ArrayList<>();
        for (Constraint constraint : example.constraints()) {
            bounded.add(constraint.lesser());
            bounded.add(constraint.greater());
        }
        NumberFact<?> one = bounded.get(random.nextInt(bounded.size()));
        NumberFact<?> other = bounded.get(random.nextInt(bounded.size()));
        NumberFact<?> third = bounded.get(random.nextInt(bounded.size()));
        Facts facts = random.nextBoolean() ? example.facts() : example.facts().without(third);
        return facts.given(other)
                .map(value -> near(facts, one, other.exact(value), random.nextInt(3) - 1))
                .orElse(facts);
    }

    private static <T extends Number> Facts near(Facts facts, NumberFact<T> fact, BigDecimal value, int steps) {
        BigDecimal near = value.add(BigDecimal.valueOf(steps, fact.decimals()));
        boolean possible = near.signum() >= 0
                && near.compareTo(fact.max()) <= 0
                && near.stripTrailingZeros().scale() <= fact.decimals();
        return possible ? facts.with(fact, fact.typed(near)) : facts;
    }
}
