package org.opencarers.conformance.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * Answers policies by three-valued logic on the known facts, as many rule engines do.
 *
 * <p>A comparison is unknown when one of its facts is; {@code not}, {@code all}, {@code any} and {@code at least n} follow
 * Kleene. Constraints between facts play no part. The answer is sound and not exact: {@code x or not x} stays unknown.
 * Dates that the policy does not cover are for the caller to refuse.
 */
public final class KleeneInterpreter {

    /** An interpreter; it has no state. */
    public KleeneInterpreter() {}

    /** The outcome, or empty as soon as a rule is unknown before one applies. */
    public <O extends Enum<O> & Outcome> Optional<O> outcome(Policy<O> policy, Facts facts, LocalDate asOf) {
        return new ThreeValues(new Law(asOf), Known.answers(policy, facts, asOf), false).outcomeOf(policy);
    }

    /** Whether a condition holds, or empty when that depends on what is unknown. */
    public Optional<Boolean> holds(Condition condition, Facts facts, LocalDate asOf) {
        return condition.match(new ThreeValues(new Law(asOf), Known.answers(facts, asOf), false));
    }

    /**
     * The outcomes of the rules that are true or unknown, up to and with the first true one, in the policy's order. No
     * other outcome is possible; some of these may not be.
     */
    public <O extends Enum<O> & Outcome> Set<O> possible(Policy<O> policy, Facts facts, LocalDate asOf) {
        return new ThreeValues(new Law(asOf), Known.answers(policy, facts, asOf), true).outcomesOf(policy);
    }
}
