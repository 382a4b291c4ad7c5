package org.opencarers.testkit.example;

import java.time.LocalDate;
import java.util.Optional;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * One question to a policy with the answer that the law gives.
 *
 * @param place where it is written: page and line, "gb.carers-leave.md:23"
 * @param asOf the date asked about
 * @param facts the answers known; all others are unknown
 * @param expected what the policy must say
 * @param because why, in the words of its author: the section, or what is shown; may be empty
 */
public record Example(String place, LocalDate asOf, Facts facts, Reply expected, String because) {

    /** What is wrong with the policy, or with the example, in one sentence; empty when the policy says what it must. */
    public Optional<String> objection(DecisionEngine engine, Policy<?> policy) {
        Reply reply = Reply.of(engine, policy, facts, asOf);
        return expected.isGivenBy(reply)
                ? Optional.empty()
                : Optional.of(place + ": asked about " + asOf + ", " + policy.id() + " must say " + expected.text()
                        + ", but says " + reply.text());
    }

    @Override
    public String toString() {
        return place + (because.isEmpty() ? "" : ": " + because);
    }
}
