package org.opencarers.conformance.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * Finds out, exactly, whether anything that one could be told about a situation makes a condition hold.
 *
 * <p>The condition is put to the engine as a policy of its own: with nothing known, the outcomes that are possible say whether
 * it can hold.
 */
public final class Probe {

    private static final Citation SOURCE =
            Citation.of("a question of the test kit").known(Certainty.INFERRED);

    private final DecisionEngine engine;
    private final Policy<Possibility> policy;

    /**
     * A question about a condition.
     *
     * @param engine the engine that answers it; its vocabulary says which constraints bind facts
     * @param asked a policy whose facts, asked and bound only, may be filled in
     * @param condition what may happen
     */
    public Probe(DecisionEngine engine, Policy<?> asked, Condition condition) {
        this.engine = engine;
        this.policy = Policy.about("testkit.probe", "Can it happen?", Possibility.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.of(new DateRange(DateFact.EARLIEST, Optional.empty())))
                .asking(asked.facts().toArray(new Fact<?>[0]))
                .boundBy(asked.boundOnly().toArray(new Fact<?>[0]))
                .rule(Rule.clause("1").when(condition).then(Possibility.HAPPENS).citing(SOURCE))
                .otherwise(Possibility.DOES_NOT)
                .citing(SOURCE)
                .build();
    }

    /** The policy that the question is put as. */
    public Policy<Possibility> policy() {
        return policy;
    }

    /** Whether it can happen on a day, whatever else is filled in. */
    public boolean canHappen(Facts known, LocalDate asOf) {
        return engine.decide(policy, known, asOf).possible().contains(Possibility.HAPPENS);
    }

    /** {@linkplain StandingDays Days that stand for all days} that a policy covers. */
    public static List<LocalDate> daysOf(Policy<?> policy) {
        return StandingDays.of(policy).all().stream()
                .filter(day -> policy.objectionsTo(day).isEmpty())
                .toList();
    }
}
