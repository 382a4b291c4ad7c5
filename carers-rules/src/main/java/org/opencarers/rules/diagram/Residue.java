package org.opencarers.rules.diagram;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a diagram when known facts are put in: built in a store of its own, which is thrown away with it.
 *
 * <p>Regions that the known facts exclude stand in with the first region that is left, so that the rest is reduced like
 * any diagram: a variable is on it exactly when it can still change the leaf.
 */
final class Residue {

    private final Store whole;
    private final Space space;
    private final Known known;
    private final Map<Integer, BitSet> allowed;
    private final Map<Integer, Integer> restricted = new HashMap<>();
    private final Store rest;
    private final int root;

    /** The regions left to each variable are worked out once for all residues that share the map and what is known. */
    Residue(Store whole, Space space, int root, int leaves, Known known, Map<Integer, BitSet> allowed) {
        this.allowed = allowed;
        this.whole = whole;
        this.space = space;
        this.known = known;
        this.rest = new Store(leaves, Integer.MAX_VALUE);
        this.root = restrict(root);
    }

    BitSet allowed(int variable) {
        return allowed.computeIfAbsent(
                variable, place -> space.variables().get(place).allowed(known));
    }

    private int restrict(int diagram) {
        if (whole.isLeaf(diagram)) {
            return diagram;
        }
        Integer done = restricted.get(diagram);
        if (done != null) {
            return done;
        }
        int variable = whole.variable(diagram);
        BitSet regions = allowed(variable);
        int first = regions.nextSetBit(0);
        int result;
        if (regions.cardinality() == 1) {
            result = restrict(whole.child(diagram, first));
        } else {
            int[] children = new int[space.variables().get(variable).regions()];
            for (int region = 0; region < children.length; region++) {
                children[region] = restrict(whole.child(diagram, regions.get(region) ? region : first));
            }
            result = rest.node(variable, children);
        }
        restricted.put(diagram, result);
        return result;
    }

    /** The leaves that some filling-in of the unknown facts reaches. */
    BitSet leaves() {
        BitSet leaves = new BitSet();
        visit(root, new HashSet<>(), leaves, new BitSet());
        return leaves;
    }

    /** The variables that can still change the leaf. */
    BitSet variables() {
        BitSet variables = new BitSet();
        visit(root, new HashSet<>(), new BitSet(), variables);
        return variables;
    }

    private void visit(int diagram, Set<Integer> seen, BitSet leaves, BitSet variables) {
        if (rest.isLeaf(diagram)) {
            leaves.set(diagram);
        } else if (seen.add(diagram)) {
            int variable = rest.variable(diagram);
            variables.set(variable);
            for (int region = 0; region < space.variables().get(variable).regions(); region++) {
                visit(rest.child(diagram, region), seen, leaves, variables);
            }
        }
    }

    /** What is left when one variable lies in one region as well; equal numbers are equal functions. */
    int cofactor(int variable, int region) {
        return cofactor(root, variable, region, new HashMap<>());
    }

    private int cofactor(int diagram, int fixed, int region, Map<Integer, Integer> seen) {
        if (rest.isLeaf(diagram) || rest.variable(diagram) > fixed) {
            return diagram;
        }
        if (rest.variable(diagram) == fixed) {
            return rest.child(diagram, region);
        }
        Integer done = seen.get(diagram);
        if (done == null) {
            int variable = rest.variable(diagram);
            int[] children = new int[space.variables().get(variable).regions()];
            for (int i = 0; i < children.length; i++) {
                children[i] = cofactor(rest.child(diagram, i), fixed, region, seen);
            }
            done = rest.node(variable, children);
            seen.put(diagram, done);
        }
        return done;
    }
}
