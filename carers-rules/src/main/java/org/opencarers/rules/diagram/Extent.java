package org.opencarers.rules.diagram;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * All cases in which a policy gives one outcome, as one diagram of yes and no: over every answer to every fact.
 *
 * <p>It serves policies whose facts are yes or no, one of a list, or any of a short list, and whose law does not change, so that
 * it is about every date. Immutable and safe to share among
 * threads.
 */
public final class Extent {

    /** The place of a fact that no rule asks for. */
    private static final int NOT_ASKED = -1;

    private final Space space;
    private final Store store;
    private final int root;

    private Extent(Space space, Store store, int root) {
        this.space = space;
        this.store = store;
        this.root = root;
    }

    /**
     * The extent of an outcome.
     *
     * @param budget the most nodes that may be made on the way, at least 1
     * @return empty when more nodes than the budget would be needed
     * @throws IllegalArgumentException naming a fact of the policy that is a number, a code or a date, or saying that facts are
     *     asked together or that the law changes with the date
     */
    public static <O extends Enum<O> & Outcome> Optional<Extent> of(Policy<O> policy, O outcome, int budget) {
        Lowered lowered = new Lowered(policy);
        // In the order of mention. Rules that come one after the other, as gates do, name first what decides most, and
        // no other
        // order that was tried keeps the diagram of sharing as small.
        Space space = Space.of(lowered.atoms(), List.of(), Known.NOTHING);
        space.variables().forEach(variable -> refuseWhatCannotBeTold(policy, variable));
        try {
            Build build = Build.ruleByRule(lowered, space, budget);
            int root = build.gives(policy, Set.of(outcome));
            return Optional.of(new Extent(space, build.store(), root));
        } catch (OverBudget larger) {
            return Optional.empty();
        }
    }

    private static void refuseWhatCannotBeTold(Policy<?> policy, Variable variable) {
        if (variable.facts().size() != 1) {
            throw new IllegalArgumentException(policy.id()
                    + (variable.facts().isEmpty()
                            ? " changes with the date"
                            : " asks of several facts together: " + variable.facts()));
        }
        variable.facts().forEach(DecisionTable::answers);
    }

    /** How many nodes the diagram has. */
    public int nodes() {
        return new Reach(store, space).from(root);
    }

    /**
     * A case that belongs to the extent, and the same case with another answer, which does not.
     *
     * @param inside the answers of the case, as far as they matter
     * @param outside the same but for the fact compared, and those that were left open
     */
    public record Escape(Facts inside, Facts outside) {}

    /**
     * Looks for a case that one answer to a fact brings into the extent and another does not.
     *
     * @param given the one answer
     * @param instead the other answer
     * @param open facts that may be answered in any other way too, when the other answer is given
     * @return such a case; empty when, whatever the other facts, there is none
     */
    public <T> Optional<Escape> escape(Fact<T> fact, T given, T instead, Collection<? extends Fact<?>> open) {
        BitSet free = new BitSet();
        open.forEach(other -> space.placeOf(other).ifPresent(free::set));
        Optional<Integer> place = space.placeOf(fact);
        int region =
                place.map(at -> region(space.variables().get(at), fact, given)).orElse(0);
        int other = place.map(at -> region(space.variables().get(at), fact, instead))
                .orElse(0);
        if (region == other && free.isEmpty()) {
            return Optional.empty();
        }
        return new Implication(store, space, place.orElse(NOT_ASKED), region, other, free)
                .failure(root)
                .map(way -> told(fact, given, instead, way));
    }

    private <T> Escape told(Fact<T> fact, T given, T instead, List<Implication.Step> way) {
        Facts inside = Facts.none().with(fact, given);
        Facts outside = Facts.none().with(fact, instead);
        for (Implication.Step step : way) {
            Variable variable = space.variables().get(step.variable());
            Fact<?> other = variable.facts().get(0);
            if (!other.equals(fact)) {
                inside = with(inside, variable, other, step.one());
                outside = with(outside, variable, other, step.other());
            }
        }
        return new Escape(inside, outside);
    }

    /** With the first answer that lies in a region. */
    private static <T> Facts with(Facts facts, Variable variable, Fact<T> fact, int region) {
        T answer = DecisionTable.answers(fact).stream()
                .filter(each -> region(variable, fact, each) == region)
                .findFirst()
                .orElseThrow();
        return facts.with(fact, answer);
    }

    private static <T> int region(Variable variable, Fact<T> fact, T answer) {
        return variable.allowed(Known.only(fact, answer)).nextSetBit(0);
    }
}
