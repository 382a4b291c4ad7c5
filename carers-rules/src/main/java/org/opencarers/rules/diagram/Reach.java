package org.opencarers.rules.diagram;

import java.util.HashSet;
import java.util.Set;

/** Counts the nodes that can be reached from a diagram. */
final class Reach {

    private final Store store;
    private final Space space;
    private final Set<Integer> seen = new HashSet<>();

    Reach(Store store, Space space) {
        this.store = store;
        this.space = space;
    }

    int from(int diagram) {
        if (!store.isLeaf(diagram) && seen.add(diagram)) {
            int regions = space.variables().get(store.variable(diagram)).regions();
            for (int region = 0; region < regions; region++) {
                from(store.child(diagram, region));
            }
        }
        return seen.size();
    }
}
