package org.opencarers.rules;

/**
 * A relation that always holds between two facts: the lesser never exceeds the greater.
 *
 * <p>A constraint belongs to the vocabulary. It counts for a policy only where the policy lists both facts. It settles
 * outcomes, and known facts that break it are a contradiction.
 *
 * @param lesser the fact that is never more
 * @param greater the fact that is never less
 */
public record Constraint(NumberFact<?> lesser, NumberFact<?> greater) {

    /** The first fact never exceeds the second. */
    public static Constraint atMost(NumberFact<?> lesser, NumberFact<?> greater) {
        return new Constraint(lesser, greater);
    }

    /** Whether the constraint counts for a policy: only where the policy lists both facts, asked or bound only. */
    public boolean countsFor(Policy<?> policy) {
        return policy.lists(lesser) && policy.lists(greater);
    }

    /** The constraint in words. */
    public String text() {
        return lesser.id() + " is never more than " + greater.id();
    }
}
