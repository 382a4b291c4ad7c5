package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.computation.SameProcess;
import org.opencarers.rules.decision.Decision;

/**
 * For every shipped policy and every fact in its list: a fault of the code that works the fact out never moves the answer to the
 * unsafe side. It is the answer with the fact unknown, so whatever the truth is stays possible, and nothing is refused that the
 * truth would not refuse.
 */
class FaultyFactProperties {

    /** A few facts decide only where many others have rare answers: they get more questions. */
    private static final int ROUNDS = 4;

    @Property(tries = 1, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_fault_of_any_fact_of_any_policy_never_moves_an_answer_to_the_unsafe_side(@ForAll long seed) {
        assertThat(Shipped.ENGINE.policies()).hasSizeGreaterThanOrEqualTo(22).allSatisfy(policy -> {
            assertThat(policy.safeSide()).isEqualTo(SafeSide.NEVER_REFUSE);
            examine(policy, seed);
        });
    }

    private static <O extends Enum<O> & Outcome> void examine(Policy<O> policy, long seed) {
        Set<Fact<?>> undecided = new LinkedHashSet<>(Shipped.factsOf(policy));
        for (int round = 0; round < ROUNDS && !undecided.isEmpty(); round++) {
            Decisive<O> questions = Decisive.of(policy, seed + round);
            undecided.removeIf(fact -> examine(questions, fact, new SplittableRandom(seed)));
        }
        assertThat(undecided)
                .as(policy.id() + ": facts that decided in no question")
                .isEmpty();
    }

    @Property(tries = 1, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void code_that_never_ends_leaves_its_fact_unknown(@ForAll long seed) {
        assertThat(Shipped.ENGINE.policies())
                .isNotEmpty()
                .allSatisfy(policy ->
                        neverEnds(Decisive.of(policy, seed), policy.facts().get(0)));
    }

    private static <O extends Enum<O> & Outcome, T> void neverEnds(Decisive<O> questions, Fact<T> fact) {
        FaultyFact<T> faulty = new FaultyFact<>(fact, questions.policy().facts());
        SameProcess impatient = SameProcess.within(Duration.ofMillis(10));
        T tempting = questions.someAnswersTo(fact).get(0);
        for (GeneratedCase<O> asked : questions.about(fact)) {
            Said unknown = Said.by(Shipped.ENGINE.decide(asked.policy(), asked.facts(), asked.asOf()));
            Decision<O> failed = faulty.decide(asked, FaultyCode.NEVER_ENDS.of(fact, tempting), impatient);
            assertThat(Said.by(failed)).as(asked::describe).isEqualTo(unknown);
            assertThat(failed.faults())
                    .extracting(Fault::code)
                    .isSubsetOf(FaultyCode.NEVER_ENDS.told())
                    .hasSize(1);
        }
    }

    @Property(tries = 1, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void code_that_contradicts_what_is_known_leaves_its_fact_unknown(@ForAll long seed) {
        for (Constraint constraint : Shipped.ENGINE.constraints()) {
            int asked = 0;
            for (Policy<?> policy : Shipped.ENGINE.policies()) {
                if (constraint.countsFor(policy)) {
                    Decisive<?> questions = Decisive.of(policy, seed);
                    asked += contradicts(questions, constraint.lesser(), constraint.greater(), fact -> fact.max());
                    asked += contradicts(questions, constraint.greater(), constraint.lesser(), fact -> fact.min());
                }
            }
            assertThat(asked).as(constraint.text()).isPositive();
        }
    }

    /** In how many questions the code contradicted the other fact. */
    private static <O extends Enum<O> & Outcome, T extends Number> int contradicts(
            Decisive<O> questions, NumberFact<T> fact, NumberFact<?> other, Function<NumberFact<?>, BigDecimal> far) {
        FaultyFact<T> faulty = new FaultyFact<>(fact, questions.policy().facts());
        T contradicting = fact.typed(far.apply(fact));
        int count = 0;
        for (GeneratedCase<O> asked : questions.about(fact)) {
            if (!Shipped.ENGINE
                    .check(asked.policy(), asked.facts().with(fact, contradicting), asked.asOf())
                    .isEmpty()) {
                Said unknown = Said.by(Shipped.ENGINE.decide(asked.policy(), asked.facts(), asked.asOf()));
                Decision<O> failed =
                        faulty.decide(asked, facts -> Optional.of(contradicting), SameProcess.withUsualTime());
                assertThat(Said.by(failed)).as(asked::describe).isEqualTo(unknown);
                assertThat(failed.faults()).extracting(Fault::code).containsExactly(Fault.Code.CONTRADICTION);
                assertThat(asked.facts().given()).contains(other);
                count++;
            }
        }
        return count;
    }

    /** Whether the fact settled one of the questions. */
    private static <O extends Enum<O> & Outcome, T> boolean examine(
            Decisive<O> questions, Fact<T> fact, SplittableRandom random) {
        FaultyFact<T> faulty = new FaultyFact<>(fact, questions.policy().facts());
        boolean decided = false;
        for (GeneratedCase<O> asked : questions.about(fact)) {
            Said unknown = Said.by(Shipped.ENGINE.decide(asked.policy(), asked.facts(), asked.asOf()));
            Truth<O, T> truth = Truth.of(asked, fact, questions.someAnswersTo(fact));
            // In whichever way code fails, the engine learns of it in one place: all of them are tried where the fact
            // decides.
            boolean decides = truth.outcomes().size() > 1;
            decided |= decides;
            for (FaultyCode way : decides ? FaultyCode.THAT_END : EnumSet.of(any(FaultyCode.THAT_END, random))) {
                T tempting = any(truth.values(), random);
                Supplier<String> where = () -> asked.policy().id() + ", " + fact.id() + " " + way + ", tempting "
                        + fact.text(tempting) + System.lineSeparator() + asked.facts() + " on " + asked.asOf();
                Decision<O> failed = faulty.decide(asked, way, tempting);
                assertThat(Said.by(failed)).as(where).isEqualTo(unknown);
                assertThat(failed.computed()).as(where).isEmpty();
                isSafe(failed, truth, where);
                assertThat(failed.faults()).as(where).singleElement().satisfies(fault -> {
                    assertThat(fault.fact()).isEqualTo(fact);
                    assertThat(way.told()).contains(fault.code());
                });
            }
        }
        return decided;
    }

    private static <E> E any(Collection<E> all, SplittableRandom random) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    /** What the true answer would lead to, whichever it is, stays possible; a definite answer is that of every one. */
    private static <O extends Enum<O> & Outcome> void isSafe(
            Decision<O> failed, Truth<O, ?> truth, Supplier<String> where) {
        assertThat(failed.possible()).as(where).containsAll(truth.outcomes());
        if (truth.isWhole()) {
            assertThat(failed.possible()).as(where).hasSameSizeAs(truth.outcomes());
        }
    }
}
