package org.opencarers.testkit.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Awarded;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;

/**
 * What a policy says to a question, or must say.
 *
 * @param possible the names of the outcomes that are possible, in the order of the policy; none when the policy cannot be
 *     asked about the date
 * @param award what is awarded, in words, or {@value #NOTHING}; empty in an expectation that does not say
 */
public record Reply(List<String> possible, Optional<String> award) {

    /** The award of a decision that brings none. */
    public static final String NOTHING = "nothing";

    /** The reply to a question about a date that the policy does not cover. */
    public static final Reply CANNOT_BE_ASKED = new Reply(List.of(), Optional.of(NOTHING));

    /** Keeps the order of the outcomes. */
    public Reply {
        possible = List.copyOf(possible);
    }

    /**
     * What a policy says.
     *
     * @throws RefusedException when the question is refused for another reason than its date: answers that cannot be, or
     *     contradict one another
     */
    public static Reply of(DecisionEngine engine, Policy<?> policy, Facts facts, LocalDate asOf) {
        return policy.objectionsTo(asOf).isEmpty() ? asked(engine, policy, facts, asOf) : CANNOT_BE_ASKED;
    }

    private static <O extends Enum<O> & Outcome> Reply asked(
            DecisionEngine engine, Policy<O> policy, Facts facts, LocalDate asOf) {
        Decision<O> decision = engine.decide(policy, facts, asOf);
        return new Reply(
                decision.possible().stream().map(Enum::name).toList(),
                Optional.of(decision.value().map(Awarded::text).orElse(NOTHING)));
    }

    /** Whether a policy that gives this reply does what this expectation asks for. */
    public boolean isGivenBy(Reply reply) {
        return possible.equals(reply.possible) && (award.isEmpty() || award.equals(reply.award));
    }

    /** The reply in words. */
    public String text() {
        if (possible.isEmpty()) {
            return ExampleCells.CANNOT_BE_ASKED;
        }
        return String.join(ExampleCells.OR, possible)
                + award.filter(text -> possible.size() == 1)
                        .map(text -> " (" + text + ")")
                        .orElse("");
    }
}
