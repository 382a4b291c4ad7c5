package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Diagram nodes, each distinct one kept once, so that equal functions are equal numbers.
 *
 * <p>Numbers below the count of leaves are leaves; 0 and 1 mean "no" and "yes" in yes-or-no diagrams. A node asks one
 * variable and has a child for each of its regions; children lie further down the order of variables. Not safe for
 * threads while it grows, safe once it is built.
 */
final class Store {

    static final int NO = 0;
    static final int YES = 1;

    private final int leaves;
    private final int budget;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Choice, Integer> chosen = new HashMap<>();

    private static final class Node {
        private final int variable;
        private final int[] children;
        private final int hash;

        Node(int variable, int[] children) {
            this.variable = variable;
            this.children = children;
            this.hash = 31 * variable + Arrays.hashCode(children);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node
                    && ((Node) other).variable == variable
                    && Arrays.equals(((Node) other).children, children);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private record Choice(int asked, int whenYes, int whenNo) {}

    /**
     * An empty store.
     *
     * @param leaves how many leaves there are, at least 2
     * @param budget how many nodes there may be
     */
    Store(int leaves, int budget) {
        this.leaves = leaves;
        this.budget = budget;
    }

    int leaves() {
        return leaves;
    }

    boolean isLeaf(int diagram) {
        return diagram < leaves;
    }

    int variable(int diagram) {
        return nodes.get(diagram - leaves).variable;
    }

    int child(int diagram, int region) {
        return nodes.get(diagram - leaves).children[region];
    }

    int size() {
        return nodes.size();
    }

    /** The diagram that asks a variable and goes on with the child of its region; no question when all are the same. */
    int node(int variable, int[] children) {
        boolean same = true;
        for (int child : children) {
            same &= child == children[0];
        }
        if (same) {
            return children[0];
        }
        Node node = new Node(variable, children);
        Integer number = numbers.get(node);
        if (number == null) {
            if (nodes.size() >= budget) {
                throw new OverBudget("nodes", budget);
            }
            number = leaves + nodes.size();
            nodes.add(node);
            numbers.put(node, number);
        }
        return number;
    }

    /** The second diagram where the first says yes, the third where it says no. */
    int choose(int asked, int whenYes, int whenNo) {
        if (asked == YES || whenYes == whenNo) {
            return whenYes;
        }
        if (asked == NO) {
            return whenNo;
        }
        Choice choice = new Choice(asked, whenYes, whenNo);
        Integer known = chosen.get(choice);
        if (known != null) {
            return known;
        }
        if (chosen.size() >= 20L * budget) {
            throw new OverBudget("steps", 20L * budget);
        }
        int variable = Math.min(top(asked), Math.min(top(whenYes), top(whenNo)));
        int[] children = new int[width(variable, asked, whenYes, whenNo)];
        for (int region = 0; region < children.length; region++) {
            children[region] =
                    choose(at(asked, variable, region), at(whenYes, variable, region), at(whenNo, variable, region));
        }
        int result = node(variable, children);
        chosen.put(choice, result);
        return result;
    }

    /** The diagram of its region for each region of a variable, wherever the variable stands in the order. */
    int select(int variable, int[] byRegion) {
        int first = variable;
        for (int diagram : byRegion) {
            first = Math.min(first, top(diagram));
        }
        if (first == variable) {
            // A diagram may ask the variable itself: a rule with dates of its own that rests on a parameter with dates.
            int[] decided = new int[byRegion.length];
            for (int region = 0; region < decided.length; region++) {
                decided[region] = at(byRegion[region], variable, region);
            }
            return node(variable, decided);
        }
        int asked = first;
        int[] children = new int[width(asked, byRegion)];
        for (int region = 0; region < children.length; region++) {
            int at = region;
            children[region] = select(
                    variable,
                    Arrays.stream(byRegion)
                            .map(diagram -> at(diagram, asked, at))
                            .toArray());
        }
        return node(asked, children);
    }

    private int top(int diagram) {
        return isLeaf(diagram) ? Integer.MAX_VALUE : variable(diagram);
    }

    private int width(int variable, int... diagrams) {
        for (int diagram : diagrams) {
            if (top(diagram) == variable) {
                return nodes.get(diagram - leaves).children.length;
            }
        }
        throw new IllegalStateException("no diagram asks variable " + variable);
    }

    private int at(int diagram, int variable, int region) {
        return top(diagram) == variable ? child(diagram, region) : diagram;
    }

    /** The opposite of a yes-or-no diagram. */
    int not(int diagram) {
        return choose(diagram, NO, YES);
    }
}
