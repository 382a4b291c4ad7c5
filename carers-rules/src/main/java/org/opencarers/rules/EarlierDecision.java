package org.opencarers.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that asks what has been decided under another policy: "has the authority decided that the needs are eligible?".
 *
 * <p>It stays a fact: whoever has the decision answers it. Where it is unknown, an engine can fill it on request with what
 * the other policy gives on the same facts and the same date. Outcomes for which no answer is declared leave it unknown.
 *
 * @param <T> the type of the answer
 * @param <O> the outcomes of the other policy
 */
public final class EarlierDecision<T, O extends Enum<O> & Outcome> {

    private final Fact<T> fact;
    private final Policy<O> policy;
    private final Map<O, T> answers;

    private EarlierDecision(Fact<T> fact, Policy<O> policy, Map<O, T> answers) {
        this.fact = fact;
        this.policy = policy;
        this.answers = answers;
    }

    /** Begins with the fact that asks for the decision, by yes or no. */
    public static NeedsPolicy<Boolean> askedBy(BooleanFact fact) {
        return new NeedsPolicy<>(fact);
    }

    /** Begins with the fact that asks for the decision, by a choice. */
    public static <E extends Enum<E>> NeedsPolicy<E> askedBy(ChoiceFact<E> fact) {
        return new NeedsPolicy<>(fact);
    }

    /** The same with what one outcome of the other policy answers. */
    public EarlierDecision<T, O> answers(O outcome, T answer) {
        Map<O, T> more = new EnumMap<>(policy.outcomeType());
        more.putAll(answers);
        more.put(outcome, answer);
        return new EarlierDecision<>(fact, policy, more);
    }

    /** The fact that asks for the decision. */
    public Fact<T> fact() {
        return fact;
    }

    /** The policy that the decision is made under. */
    public Policy<O> policy() {
        return policy;
    }

    /** What an outcome of that policy answers, or empty when it leaves the fact unknown. */
    public Optional<T> answer(O outcome) {
        return Optional.ofNullable(answers.get(outcome));
    }

    /**
     * An earlier decision that still needs its policy.
     *
     * @param <T> the type of the answer
     */
    public static final class NeedsPolicy<T> {

        private final Fact<T> fact;

        private NeedsPolicy(Fact<T> fact) {
            this.fact = fact;
        }

        /** The policy that the decision is made under. */
        public <O extends Enum<O> & Outcome> EarlierDecision<T, O> madeUnder(Policy<O> policy) {
            return new EarlierDecision<>(fact, policy, Map.of());
        }
    }
}
