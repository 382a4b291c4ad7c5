package org.opencarers.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;

/**
 * Somebody, on some day, for whom a condition holds that should hold for nobody.
 *
 * @param asOf the day
 * @param facts what is known of the person: no more than it takes for the condition to hold, where that can be found
 */
public record Counterexample(LocalDate asOf, Facts facts) {

    /** The most nodes of a diagram that is looked through. */
    public static final int BUDGET = 1_000_000;

    /**
     * Looks for somebody, through the whole diagram of the condition: no result is a proof that there is nobody, on any day on
     * which the policy can be asked.
     *
     * @param condition what should hold for nobody
     * @param policy the policy that is meant: its days count, and its facts are asked about first
     * @param constraints the relations that always hold between facts
     * @throws NotProvableException when the diagram is too large to be looked through
     */
    public static Optional<Counterexample> where(Condition condition, Policy<?> policy, List<Constraint> constraints) {
        return Search.of(condition, policy, constraints).flatMap(Search::somebody);
    }

    /** The person in one sentence: "on 1 April 2026, where the carer is 17 and ...". */
    public String text() {
        List<String> known = new ArrayList<>();
        facts.given().forEach(fact -> known.add(text(fact)));
        return "asked about " + asOf + (known.isEmpty() ? ", whatever the facts" : " with " + String.join(", ", known));
    }

    private <T> String text(Fact<T> fact) {
        return fact.id() + " " + facts.given(fact).map(fact::text).orElse("unknown");
    }
}
