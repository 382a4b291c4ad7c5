package org.opencarers.rules.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Whether one part of a diagram leads to certain leaves only where another part does. */
final class Implication {

    private final Store store;
    private final Space space;
    private final int variable;
    private final int region;
    private final int instead;
    private final IntPredicate leaf;
    private final Map<Pair, Boolean> known = new HashMap<>();

    private record Pair(int one, int other) {}

    /**
     * A comparison of two parts of a diagram: those where a variable is in one region, and in another.
     *
     * @param leaf which leaves count
     */
    Implication(Store store, Space space, int variable, int region, int instead, IntPredicate leaf) {
        this.store = store;
        this.space = space;
        this.variable = variable;
        this.region = region;
        this.instead = instead;
        this.leaf = leaf;
    }

    /** Whether, wherever the first region leads to a leaf that counts, the second does too. */
    boolean holds(int diagram) {
        return holds(diagram, diagram);
    }

    private boolean holds(int one, int other) {
        if (store.isLeaf(one) && !leaf.test(one)) {
            return true;
        }
        if (store.isLeaf(one) && store.isLeaf(other)) {
            return leaf.test(other);
        }
        Pair pair = new Pair(one, other);
        Boolean found = known.get(pair);
        if (found == null) {
            found = below(one, other);
            known.put(pair, found);
        }
        return found;
    }

    private boolean below(int one, int other) {
        int asked = Math.min(top(one), top(other));
        if (asked == variable) {
            return holds(at(one, asked, region), at(other, asked, instead));
        }
        for (int each = 0; each < space.variables().get(asked).regions(); each++) {
            if (!holds(at(one, asked, each), at(other, asked, each))) {
                return false;
            }
        }
        return true;
    }

    private int top(int diagram) {
        return store.isLeaf(diagram) ? Integer.MAX_VALUE : store.variable(diagram);
    }

    private int at(int diagram, int asked, int each) {
        return top(diagram) == asked ? store.child(diagram, each) : diagram;
    }
}
