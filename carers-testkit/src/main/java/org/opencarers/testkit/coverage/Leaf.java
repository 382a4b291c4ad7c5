package org.opencarers.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * A comparison, or the outcome of another policy, at one place in a condition.
 *
 * @param place its number among the leaves of the condition, from 0, in the order of the text
 * @param condition the leaf by itself
 */
record Leaf(int place, Condition condition) {

    /** The leaves of a condition, in the order of the text. */
    static List<Leaf> of(Condition condition) {
        return condition.match(new Walk());
    }

    private static final class Walk implements Condition.Cases<List<Leaf>> {

        private final List<Leaf> found = new ArrayList<>();

        private List<Leaf> add(Condition leaf) {
            found.add(new Leaf(found.size(), leaf));
            return found;
        }

        @Override
        public List<Leaf> comparison(Comparison comparison) {
            return add(Condition.of(comparison));
        }

        @Override
        public List<Leaf> atLeast(int count, List<Condition> parts) {
            parts.forEach(part -> part.match(this));
            return found;
        }

        @Override
        public List<Leaf> not(Condition part) {
            return part.match(this);
        }

        @Override
        public <O extends Enum<O> & Outcome> List<Leaf> outcome(Policy<O> policy, Set<O> accepted) {
            return add(policy.gives(accepted));
        }
    }
}
