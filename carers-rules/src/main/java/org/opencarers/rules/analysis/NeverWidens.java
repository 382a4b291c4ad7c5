package org.opencarers.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.Extent;

/**
 * What was found when a policy was searched for a case in which not knowing something gives an outcome that knowing it would not.
 *
 * <p>The search goes through every case at once: all answers to all facts, on every date. That nothing was found is a proof, not
 * a sample. Each fact is compared with all others held as they are, whatever they are; so facts that are unknown together can
 * be known one after the other, and none of these steps takes the outcome away.
 *
 * @param policy the policy
 * @param outcome the outcome that must not follow from not knowing alone
 * @param unknowns the answers that stand for not knowing
 * @param comparisons how many pairs of an unknown and another answer were compared
 * @param nodes how many nodes the diagram has of all cases in which the outcome follows
 * @param widenings for each pair that fails, a case; none when it is proved
 * @param <O> the outcomes of the policy
 */
public record NeverWidens<O extends Enum<O> & Outcome>(
        Policy<O> policy,
        O outcome,
        List<NotKnown<?>> unknowns,
        int comparisons,
        int nodes,
        List<Widening<?>> widenings) {

    /** Keeps the lists as they are now. */
    public NeverWidens {
        unknowns = List.copyOf(unknowns);
        widenings = List.copyOf(widenings);
    }

    /**
     * Searches.
     *
     * @param budget the most nodes that may be made on the way, at least 1
     * @throws IllegalArgumentException when the budget is too small, when the policy asks for a number, a code or a date, or for
     *     facts together, or when its law changes with the date
     */
    public static <O extends Enum<O> & Outcome> NeverWidens<O> searched(
            Policy<O> policy, O outcome, List<NotKnown<?>> unknowns, int budget) {
        Extent extent = Extent.of(policy, outcome, budget)
                .orElseThrow(() -> new IllegalArgumentException("to tell when " + policy.id() + " gives " + outcome
                        + " needs more than " + budget + " nodes; give a larger budget"));
        int comparisons = 0;
        List<Widening<?>> widenings = new ArrayList<>();
        for (NotKnown<?> unknown : unknowns) {
            comparisons += compare(extent, unknown, widenings);
        }
        return new NeverWidens<>(policy, outcome, unknowns, comparisons, extent.nodes(), widenings);
    }

    private static <T> int compare(Extent extent, NotKnown<T> unknown, List<Widening<?>> widenings) {
        List<T> others = unknown.instead();
        for (T other : others) {
            extent.escape(unknown.fact(), unknown.answer(), other, unknown.leavesOpen())
                    .map(escape ->
                            new Widening<>(unknown.fact(), unknown.answer(), other, escape.inside(), escape.outside()))
                    .ifPresent(widenings::add);
        }
        return others.size();
    }

    /** Whether not knowing never gives the outcome where knowing would not. */
    public boolean isProved() {
        return widenings.isEmpty();
    }
}
