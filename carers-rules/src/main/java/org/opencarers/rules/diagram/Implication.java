package org.opencarers.rules.diagram;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a yes-or-no diagram says yes where a variable is in one region only if it also does where it is in another,
 * whatever the other variables are.
 *
 * <p>The two sides are walked down together. Open variables need not be the same on both.
 */
final class Implication {

    private final Store store;
    private final Space space;
    private final int variable;
    private final int region;
    private final int instead;
    private final BitSet open;
    /** The last variable that may differ between the two sides: below it, equal parts are equal for good. */
    private final int last;

    /** Pairs of parts of which the second says yes wherever the first does. */
    private final Set<Pair> holding = new HashSet<>();

    private record Pair(int one, int other) {}

    /** On a way on which it fails, the regions of one variable on both sides. */
    record Step(int variable, int one, int other) {}

    /**
     * A comparison of the cases in which a variable is in one region with those in which it is in another.
     *
     * @param open the variables that may be anything on the second side, whatever they are on the first
     */
    Implication(Store store, Space space, int variable, int region, int instead, BitSet open) {
        this.store = store;
        this.space = space;
        this.variable = variable;
        this.region = region;
        this.instead = instead;
        this.open = open;
        this.last = Math.max(variable, open.length() - 1);
    }

    /** A way on which the first side says yes and the second no, from the top; empty when there is none. */
    Optional<List<Step>> failure(int diagram) {
        Deque<Step> way = new ArrayDeque<>();
        return holds(diagram, diagram, way) ? Optional.empty() : Optional.of(List.copyOf(way));
    }

    private boolean holds(int one, int other, Deque<Step> way) {
        if (one == Store.NO || other == Store.YES || one == other && top(one) > last) {
            return true;
        }
        if (store.isLeaf(one) && store.isLeaf(other)) {
            return false;
        }
        Pair pair = new Pair(one, other);
        if (holding.contains(pair)) {
            return true;
        }
        if (!below(one, other, way)) {
            return false;
        }
        holding.add(pair);
        return true;
    }

    private boolean below(int one, int other, Deque<Step> way) {
        int asked = Math.min(top(one), top(other));
        if (asked == variable) {
            return step(one, other, new Step(asked, region, instead), way);
        }
        int regions = space.variables().get(asked).regions();
        for (int left = 0; left < regions; left++) {
            for (int right = open.get(asked) ? 0 : left; right < (open.get(asked) ? regions : left + 1); right++) {
                if (!step(one, other, new Step(asked, left, right), way)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean step(int one, int other, Step step, Deque<Step> way) {
        boolean holds = holds(at(one, step.variable(), step.one()), at(other, step.variable(), step.other()), way);
        if (!holds) {
            way.addFirst(step);
        }
        return holds;
    }

    private int top(int diagram) {
        return store.isLeaf(diagram) ? Integer.MAX_VALUE : store.variable(diagram);
    }

    private int at(int diagram, int asked, int each) {
        return top(diagram) == asked ? store.child(diagram, each) : diagram;
    }
}
