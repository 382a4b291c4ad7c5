package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.QuestionGenerator;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.law.england.CarerEligibleNeeds;
import org.opencarers.law.england.CarerEligibleNeedsOutcome;
import org.opencarers.law.england.DutyToMeetCarerNeeds;
import org.opencarers.law.england.DutyToMeetCarerNeedsOutcome;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;

/** A fact that is filled from an earlier decision is what the independent interpreter gives for that decision. */
class FillProperties {

    private static final DecisionEngine ENGINE = DecisionEngine.discover();

    @Property(tries = 2000, seed = "20261121")
    void a_filled_fact_does_what_the_same_answer_does_when_it_is_given(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GeneratedCase<DutyToMeetCarerNeedsOutcome> asked = question(DutyToMeetCarerNeeds.POLICY, random);
        Facts facts = withTheNeeds(asked.facts(), random);
        Decision<DutyToMeetCarerNeedsOutcome> filled =
                ENGINE.decide(asked.policy(), facts, asked.asOf(), Fill.FROM_EARLIER_DECISIONS);

        Facts expected = facts;
        if (facts.given(CarerNeedsFacts.NEEDS_ELIGIBLE).isEmpty()) {
            expected = answered(facts, asked);
        }
        Decision<DutyToMeetCarerNeedsOutcome> given = ENGINE.decide(asked.policy(), expected, asked.asOf());

        assertThat(filled).as(asked::describe).hasToString(given.toString());
        assertThat(asked.policy().facts()).containsAll(filled.missing());
        assertThat(filled.filled().isEmpty()).isEqualTo(expected.equals(facts));
        Statistics.label("filled").collect(!filled.filled().isEmpty()).coverage(found -> {
            found.check(true).percentage(share -> share > 10);
            found.check(false).percentage(share -> share > 10);
        });
    }

    private static Facts answered(Facts facts, GeneratedCase<?> asked) {
        List<CarerEligibleNeedsOutcome> possible = new ReferenceInterpreter(ENGINE.constraints())
                .answer(CarerEligibleNeeds.POLICY, facts, asked.asOf())
                .possible();
        if (possible.equals(List.of(CarerEligibleNeedsOutcome.ELIGIBLE))) {
            return facts.with(CarerNeedsFacts.NEEDS_ELIGIBLE, true);
        }
        return possible.equals(List.of(CarerEligibleNeedsOutcome.NOT_ELIGIBLE))
                ? facts.with(CarerNeedsFacts.NEEDS_ELIGIBLE, false)
                : facts;
    }

    /** A question about a day that the policy covers. */
    private static <O extends Enum<O> & Outcome> GeneratedCase<O> question(Policy<O> policy, SplittableRandom random) {
        QuestionGenerator<O> generator = new QuestionGenerator<>(policy, ENGINE.constraints(), List.of());
        GeneratedCase<O> asked = generator.question(random);
        while (!policy.objectionsTo(asked.asOf()).isEmpty()) {
            asked = generator.question(random);
        }
        return asked;
    }

    /** In most questions, nobody says whether the needs are eligible. */
    private static Facts withTheNeeds(Facts given, SplittableRandom random) {
        Facts facts = random.nextInt(4) == 0 ? given : given.without(CarerNeedsFacts.NEEDS_ELIGIBLE);
        Facts needs = question(CarerEligibleNeeds.POLICY, random).facts();
        for (Fact<?> fact : needs.given()) {
            facts = copied(facts, needs, fact);
        }
        return facts;
    }

    private static <T> Facts copied(Facts to, Facts from, Fact<T> fact) {
        return to.with(fact, from.given(fact).orElseThrow());
    }
}
