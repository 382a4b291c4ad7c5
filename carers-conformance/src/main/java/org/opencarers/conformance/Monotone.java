package org.opencarers.conformance;

import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;

/**
 * A tester's declaration that more of something never counts against the carer, or that less never does.
 *
 * @param policy the id of the policy
 * @param fact the id of the number
 * @param more true when a greater number is never worse for the carer, false when a smaller one never is
 */
public record Monotone(String policy, String fact, boolean more) {

    /** More is never worse: hours of care. */
    public static Monotone moreIsNeverWorse(Policy<?> policy, NumberFact<?> fact) {
        return new Monotone(policy.id(), fact.id(), true);
    }

    /** Less is never worse: earnings. */
    public static Monotone lessIsNeverWorse(Policy<?> policy, NumberFact<?> fact) {
        return new Monotone(policy.id(), fact.id(), false);
    }
}
