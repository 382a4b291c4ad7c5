package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.GeneratedPolicy;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.rules.Computation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Finding;
import org.opencarers.rules.decision.RefusedException;

/** Whatever the policy: code that fails does no more than leave its fact unknown, code that answers no more than answer it. */
@Domain(Seeds.class)
class ComputedProperties {

    private static final int QUESTIONS = 10;
    private static final int TRIES = 200;

    @Property(tries = TRIES, seed = "20261121")
    void a_fact_whose_code_fails_is_as_good_as_unknown(@ForAll CaseSeed seed) {
        SplittableRandom random = new SplittableRandom(seed.seed());
        GeneratedPolicy policy = seed.policy();
        Fact<?> fact = any(policy.policy().facts(), random);
        Failure failure = Failure.values()[random.nextInt(Failure.values().length)];
        DecisionEngine failing = DecisionEngine.of(with(policy, fact, failure.code()));

        forEachAnswer(seed, policy, fact, (asked, unknown) -> {
            Decision<Ruling> failed = failing.decide(asked.policy(), asked.facts(), asked.asOf());

            assertThat(failed).as(asked::describe).hasToString(unknown.toString());
            assertThat(failed.value()).isEqualTo(unknown.value());
            assertThat(failed.validUntil()).isEqualTo(unknown.validUntil());
            assertThat(failed.citations()).isEqualTo(unknown.citations());
            assertThat(withoutCode(failed.explanation().root()))
                    .isEqualTo(unknown.explanation().root());
            assertThat(failed.faults()).extracting(Fault::code).containsExactly(failure.fault());
            Statistics.label("definite").collect(failed.outcome().isPresent()).coverage(found -> {
                found.check(true).percentage(share -> share > 10);
                found.check(false).percentage(share -> share > 10);
            });
        });
    }

    @Property(tries = TRIES, seed = "20261121")
    void a_fact_that_code_works_out_does_what_the_same_answer_does_when_it_is_given(@ForAll CaseSeed seed) {
        GeneratedPolicy policy = seed.policy();
        Fact<?> fact = any(policy.policy().facts(), new SplittableRandom(seed.seed()));
        DecisionEngine plain = DecisionEngine.of(policy.pack());
        forEachQuestion(seed, policy, asked -> {
            if (asked.facts().given().contains(fact)) {
                decided(plain, asked).ifPresent(given -> check(asked, fact, policy, given));
            }
        });
    }

    private static <T> void check(
            GeneratedCase<Ruling> asked, Fact<T> fact, GeneratedPolicy policy, Decision<Ruling> given) {
        Optional<T> answer = asked.facts().given(fact);
        Decision<Ruling> computed = DecisionEngine.of(with(policy, fact, facts -> answer))
                .decide(asked.policy(), asked.facts().without(fact), asked.asOf());

        assertThat(computed).as(asked::describe).hasToString(given.toString());
        assertThat(computed.value()).isEqualTo(given.value());
        assertThat(computed.validUntil()).isEqualTo(given.validUntil());
        assertThat(computed.faults()).isEmpty();
        assertThat(computed.computed()).hasSize(1);
        assertThat(computed.explanation().citedFacts())
                .doesNotContain(fact)
                .containsAll(given.explanation().citedFacts().stream()
                        .filter(cited -> !cited.equals(fact))
                        .toList());
    }

    /** The explanation without what it says about code. */
    static Finding withoutCode(Finding finding) {
        List<Finding> parts = finding.parts().stream()
                .filter(part -> part.kind() != Finding.Kind.COMPUTATION)
                .map(ComputedProperties::withoutCode)
                .toList();
        return new Finding(
                finding.kind(),
                finding.sentence(),
                finding.verdict(),
                finding.clause(),
                finding.read(),
                finding.citations(),
                parts);
    }

    /** Each way to fail that is told apart. */
    private enum Failure {
        THROWS(Fault.Code.FAILED) {
            @Override
            <T> Computation<T> code() {
                return facts -> {
                    throw new IllegalStateException("on purpose");
                };
            }
        },
        GIVES_ANOTHER_TYPE(Fault.Code.WRONG_TYPE) {
            @Override
            @SuppressWarnings("unchecked") // on purpose
            <T> Computation<T> code() {
                return facts -> Optional.of((T) new Object());
            }
        },
        READS_THE_DATE(Fault.Code.UNDECLARED_READ) {
            @Override
            <T> Computation<T> code() {
                return facts -> {
                    facts.asOf();
                    return Optional.empty();
                };
            }
        };

        private final Fault.Code fault;

        Failure(Fault.Code fault) {
            this.fault = fault;
        }

        Fault.Code fault() {
            return fault;
        }

        abstract <T> Computation<T> code();
    }

    private static Fact<?> any(List<Fact<?>> facts, SplittableRandom random) {
        return facts.get(random.nextInt(facts.size()));
    }

    private static <T> PolicyPack with(GeneratedPolicy policy, Fact<T> fact, Computation<T> code) {
        List<Fact<?>> others = new ArrayList<>(policy.policy().facts());
        others.remove(fact);
        return new WithCode(
                policy.pack(),
                ComputedFact.of(fact).from(others.toArray(new Fact<?>[0])).by(code));
    }

    private record WithCode(PolicyPack pack, ComputedFact<?> computed) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return pack.descriptor();
        }

        @Override
        public void contribute(Contributions contributions) {
            pack.contribute(contributions);
            contributions.computing(computed);
        }
    }

    private static void forEachQuestion(CaseSeed seed, GeneratedPolicy policy, Consumer<GeneratedCase<Ruling>> law) {
        for (int number = 0; number < QUESTIONS; number++) {
            law.accept(new CaseSeed(seed.seed() + number, seed.size()).question(policy));
        }
    }

    /** Each question without an answer to the fact, and the decision where nothing is worked out. */
    private static void forEachAnswer(
            CaseSeed seed,
            GeneratedPolicy policy,
            Fact<?> fact,
            BiConsumer<GeneratedCase<Ruling>, Decision<Ruling>> law) {
        DecisionEngine plain = DecisionEngine.of(policy.pack());
        forEachQuestion(seed, policy, question -> {
            GeneratedCase<Ruling> asked = new GeneratedCase<>(
                    question.policy(), question.constraints(), question.facts().without(fact), question.asOf());
            Optional<Decision<Ruling>> unknown = decided(plain, asked);
            unknown.ifPresent(decision -> law.accept(asked, decision));
        });
    }

    private static Optional<Decision<Ruling>> decided(DecisionEngine engine, GeneratedCase<Ruling> asked) {
        try {
            return Optional.of(engine.decide(asked.policy(), asked.facts(), asked.asOf()));
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }
}
