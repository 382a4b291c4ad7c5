package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.QuestionGenerator;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** What a policy leaves out is hidden only where it cannot matter. */
class GapProperties {

    private static final DecisionEngine ENGINE = DecisionEngine.discover();
    private static final int TRIES = 2000;

    @Property(tries = TRIES, seed = "20261121")
    void a_gap_left_out_of_a_decision_is_about_outcomes_or_dates_that_the_decision_excludes(
            @ForAll("policies") Policy<?> policy, @ForAll long seed) {
        leftOut(policy, seed);
    }

    private static <O extends Enum<O> & Outcome> void leftOut(Policy<O> policy, long seed) {
        GeneratedCase<O> asked = question(policy, seed);
        Decision<O> decision = ENGINE.decide(policy, asked.facts(), asked.asOf());
        for (Gap gap : policy.notModelled()) {
            boolean otherOutcomes =
                    !gap.outcomes().isEmpty() && Collections.disjoint(gap.outcomes(), decision.possible());
            boolean otherDays =
                    gap.period().map(days -> isOutside(days, asked.asOf())).orElse(false);
            assertThat(decision.notModelled().contains(gap))
                    .as(() -> gap + System.lineSeparator() + asked.describe())
                    .isEqualTo(!otherOutcomes && !otherDays);
            Statistics.label("left out for its outcomes")
                    .collect(otherOutcomes)
                    .coverage(found -> found.check(true).percentage(share -> share > 2));
            Statistics.label("left out for its days")
                    .collect(otherDays)
                    .coverage(found -> found.check(true).percentage(share -> share > 2));
        }
    }

    @Property(tries = TRIES, seed = "20261121")
    void learning_a_fact_never_adds_a_gap(@ForAll("policies") Policy<?> policy, @ForAll long seed) {
        learning(policy, seed);
    }

    private static <O extends Enum<O> & Outcome> void learning(Policy<O> policy, long seed) {
        GeneratedCase<O> asked = question(policy, seed);
        List<Gap> knowing = ENGINE.decide(policy, asked.facts(), asked.asOf()).notModelled();
        for (Fact<?> fact : asked.facts().given()) {
            Facts before = asked.facts().without(fact);
            assertThat(ENGINE.decide(policy, before, asked.asOf()).notModelled())
                    .as(() -> "before learning " + fact + System.lineSeparator() + asked.describe())
                    .containsAll(knowing);
        }
    }

    private static boolean isOutside(DateRange days, LocalDate day) {
        return day.isBefore(days.startInclusive())
                || days.endExclusive().map(end -> !day.isBefore(end)).orElse(false);
    }

    /** A question about a day that the policy covers. */
    private static <O extends Enum<O> & Outcome> GeneratedCase<O> question(Policy<O> policy, long seed) {
        QuestionGenerator<O> generator = new QuestionGenerator<>(policy, ENGINE.constraints(), List.of());
        SplittableRandom random = new SplittableRandom(seed);
        GeneratedCase<O> asked = generator.question(random);
        while (!policy.objectionsTo(asked.asOf()).isEmpty()) {
            asked = generator.question(random);
        }
        return asked;
    }

    @Provide
    Arbitrary<Policy<?>> policies() {
        return Arbitraries.of(ENGINE.policies().stream()
                .filter(policy -> !policy.notModelled().isEmpty())
                .toList());
    }
}
