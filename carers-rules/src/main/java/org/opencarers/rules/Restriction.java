package org.opencarers.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Less disclosure than the policy allows.
 *
 * @param policy the policy that is restricted, one of disclosure
 * @param rules what is held back when, the first that applies before the others
 * @param <O> the outcomes of the policy
 */
public record Restriction<O extends Enum<O> & Outcome>(Policy<O> policy, List<Rule<O>> rules) implements Variation {

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException when the policy is one of entitlement, which can only be extended
     */
    public Restriction {
        if (policy.safeSide() != SafeSide.NEVER_DISCLOSE) {
            throw new IllegalArgumentException(
                    policy.id() + " is an entitlement, which a pack can only extend: use Variation.extend");
        }
        rules = List.copyOf(rules);
    }

    /** The same restriction with one more rule, after those before. */
    public Restriction<O> and(Rule<O> rule) {
        return new Restriction<>(
                policy, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    @Override
    public String varied() {
        return policy.id();
    }
}
