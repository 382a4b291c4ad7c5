package org.opencarers.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A better outcome for some carers than the policy gives them, within an area.
 *
 * @param policy the policy that is extended, one of entitlement
 * @param area where the extension counts
 * @param rules who is given what, the first that applies before the others
 * @param <O> the outcomes of the policy
 */
public record Extension<O extends Enum<O> & Outcome>(Policy<O> policy, Condition area, List<Rule<O>> rules)
        implements Variation {

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException when the policy is one of disclosure, which can only be restricted
     */
    public Extension {
        if (policy.safeSide() != SafeSide.NEVER_REFUSE) {
            throw new IllegalArgumentException(
                    policy.id() + " is about disclosure, which a pack can only restrict: use Variation.restrict");
        }
        rules = List.copyOf(rules);
    }

    /** The same extension with one more rule, after those before. */
    public Extension<O> and(Rule<O> rule) {
        return new Extension<>(
                policy, area, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    @Override
    public String varied() {
        return policy.id();
    }
}
