package org.opencarers.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/** Conditions about the outcome of a policy, from a set of outcomes. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * The outcome of the policy is one of these.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static <O extends Enum<O> & Outcome> Condition accepting(Policy<O> policy, Set<O> accepted) {
        List<Condition> each = new ArrayList<>();
        policy.outcomes().stream().filter(accepted::contains).forEach(outcome -> each.add(policy.gives(outcome)));
        if (each.isEmpty()) {
            throw new IllegalArgumentException("name at least one outcome of " + policy.id());
        }
        return Condition.any(each.toArray(new Condition[0]));
    }
}
