package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Unit;
import org.opencarers.rules.computation.Fault;

/** A fact that a pack works out with its own code. */
class ComputedFactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final NumberFact<Integer> POINTS =
            Fact.of("points.points", "How many points?", Informant.CARER).whole("its points are", Unit.COUNT, 100);

    /** One point for each five hours, ten more when it is wet. */
    private static final ComputedFact<Integer> COMPUTED = ComputedFact.of(POINTS)
            .from(HOURS, WET)
            .by(facts -> facts.value(HOURS)
                    .flatMap(hours -> facts.value(WET).map(wet -> hours.intValue() / 5 + (wet ? 10 : 0))));

    private static final Policy<Answer> POLICY = policy("points.policy", POINTS, COLOUR)
            .rule(Rule.clause("1")
                    .when(all(POINTS.atLeast(15), COLOUR.is(Colour.RED)))
                    .then(Answer.YES)
                    .citing(TEXT))
            .otherwise(Answer.NO)
            .citing(TEXT)
            .build();

    private static final Facts RED = Facts.none().with(COLOUR, Colour.RED);
    private static final Facts WET_FOR_25_HOURS =
            RED.with(HOURS, new BigDecimal("25")).with(WET, true);

    private static final DecisionEngine ENGINE = DecisionEngine.of(pack(COMPUTED, POLICY));

    private static PolicyPack pack(ComputedFact<?> computed, Policy<?>... policies) {
        return new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made("points", "thing.*");
            }

            @Override
            public void contribute(Contributions contributions) {
                contributions.computing(computed).constraint(Constraint.atMost(POINTS, AGE));
                for (Policy<?> policy : policies) {
                    contributions.policy(policy);
                }
            }
        };
    }

    @Test
    void an_unknown_fact_is_worked_out_from_what_its_pack_says() {
        Decision<Answer> decision = ENGINE.decide(POLICY, WET_FOR_25_HOURS, DAY);

        assertThat(decision.outcome()).contains(Answer.YES);
        assertThat(decision.computed()).containsExactly(POINTS);
        assertThat(decision.faults()).isEmpty();
        assertThat(decision.explanation().text())
                .contains(String.join(
                        "\n",
                        "      ✓ its points are at least 15: 15",
                        "        ✓ worked out by points: thing.hours 25 hours, thing.wet yes",
                        "      ✓ its colour is red"));
        assertThat(ENGINE.decide(POLICY, WET_FOR_25_HOURS.with(WET, false), DAY).outcome())
                .contains(Answer.NO);
    }

    @Test
    void a_given_answer_always_stands() {
        Decision<Answer> decision = ENGINE.decide(POLICY, WET_FOR_25_HOURS.with(POINTS, 14), DAY);

        assertThat(decision.outcome()).contains(Answer.NO);
        assertThat(decision.computed()).isEmpty();
        assertThat(decision.explanation().text()).doesNotContain("worked out");
    }

    @Test
    void where_too_little_is_known_the_fact_is_missing_and_what_it_needs_is_said() {
        Decision<Answer> decision = ENGINE.decide(POLICY, RED.with(WET, true), DAY);

        assertThat(decision.missing()).containsExactly(POINTS);
        assertThat(decision.faults()).isEmpty();
        assertThat(decision.explanation().text())
                .contains(
                        "? not worked out by points: what is known is not enough: thing.hours unknown, thing.wet yes");
    }

    @Test
    void the_facts_cited_are_those_that_were_given_and_are_enough() {
        Decision<Answer> decision = ENGINE.decide(POLICY, WET_FOR_25_HOURS.with(AGE, 40), DAY);
        assertThat(new ArrayList<Fact<?>>(decision.explanation().citedFacts())).containsExactly(HOURS, WET, COLOUR);
        assertThat(ENGINE.decide(POLICY, WET_FOR_25_HOURS, DAY).outcome()).contains(Answer.YES);
    }

    @Test
    void the_fact_and_what_it_is_worked_out_from_belong_to_the_vocabulary() {
        DecisionEngine bare = DecisionEngine.of(pack(COMPUTED));
        assertThat(bare.fact("points.points")).isPresent();
        assertThat(bare.fact("thing.hours")).isPresent();
    }

    @Test
    void what_the_code_reads_is_checked_like_the_facts_of_the_policy() {
        assertThat(ENGINE.check(POLICY, RED.with(HOURS, new BigDecimal("169")), DAY))
                .extracting(problem -> problem.path())
                .containsExactly("$.facts['thing.hours']");
    }

    @Test
    void the_code_is_called_once_for_a_decision_whatever_is_read_of_it() {
        AtomicInteger calls = new AtomicInteger();
        DecisionEngine engine = DecisionEngine.of(
                pack(ComputedFact.of(POINTS).from(WET).by(facts -> Optional.of(calls.incrementAndGet())), POLICY));

        Decision<Answer> decision = engine.decide(POLICY, RED, DAY);
        decision.validUntil();
        decision.explanation();

        assertThat(calls).hasValue(1);
    }

    @Test
    void an_answer_that_breaks_a_constraint_is_a_fault_of_the_code_and_not_of_the_facts() {
        Policy<Answer> bounded = policy("points.bounded", POINTS, AGE, COLOUR)
                .rule(Rule.clause("1").when(POINTS.atLeast(15)).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        DecisionEngine engine = DecisionEngine.of(pack(COMPUTED, bounded));

        Decision<Answer> decision = engine.decide(bounded, WET_FOR_25_HOURS.with(AGE, 14), DAY);

        assertThat(decision.outcome()).as("as 14 bounds the points").contains(Answer.NO);
        assertThat(decision.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Fault.Code.CONTRADICTION);
            assertThat(fault.what())
                    .isEqualTo("it gave an answer that contradicts what is known:"
                            + " points.points is never more than thing.age");
        });
        assertThat(engine.decide(bounded, WET_FOR_25_HOURS.with(AGE, 15), DAY).faults())
                .isEmpty();
    }

    @Test
    void a_policy_whose_decision_fills_a_fact_may_work_out_its_own() {
        Policy<Answer> later = policy("points.later", COLOUR)
                .rule(Rule.clause("1")
                        .when(COLOUR.is(Colour.GREEN))
                        .then(Answer.YES)
                        .citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .fillable(EarlierDecision.askedBy(COLOUR)
                        .madeUnder(policy("points.earlier", POINTS)
                                .rule(Rule.clause("1")
                                        .when(POINTS.atLeast(15))
                                        .then(Answer.YES)
                                        .citing(TEXT))
                                .otherwise(Answer.NO)
                                .citing(TEXT)
                                .build())
                        .answers(Answer.YES, Colour.GREEN))
                .build();
        Facts facts = WET_FOR_25_HOURS.without(COLOUR);

        Decision<Answer> decision =
                DecisionEngine.of(pack(COMPUTED, later)).decide(later, facts, DAY, Fill.FROM_EARLIER_DECISIONS);
        assertThat(decision.outcome()).contains(Answer.YES);
        assertThat(new ArrayList<Fact<?>>(decision.explanation().citedFacts())).containsExactly(HOURS, WET);

        ComputedFact<Integer> failing = ComputedFact.of(POINTS).from(WET).by(given -> Optional.of(101));
        Decision<Answer> failed =
                DecisionEngine.of(pack(failing, later)).decide(later, facts, DAY, Fill.FROM_EARLIER_DECISIONS);
        assertThat(failed.missing()).containsExactly(COLOUR);
        assertThat(failed.faults()).extracting(Fault::code).containsExactly(Fault.Code.NOT_AN_ANSWER);
    }

    @Test
    void an_engine_says_what_is_worked_out() {
        assertThat(ENGINE.computations()).singleElement().satisfies(computation -> {
            assertThat(computation.pack()).isEqualTo("points");
            assertThat(computation.computed()).hasToString("points.points from [thing.hours, thing.wet]");
        });
        assertThat(ENGINE.quarantined()).isEqualTo(List.of());
    }
}
