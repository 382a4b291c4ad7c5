package org.opencarers.rules.decision;

import java.util.Optional;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Judgement;
import org.opencarers.rules.Policy;

/**
 * A fact that an explanation rests on, with the answer that was read.
 *
 * @param fact the fact
 * @param value the answer, or empty when it is unknown
 * @param judgement whose judgement the answer is, when that is known
 * @param filledFrom the policy whose decision the answer is, when it was filled from an earlier one
 * @param computedBy the id of the pack whose own code worked the answer out, when it did
 * @param <T> the type of the answer
 */
public record FactRead<T>(
        Fact<T> fact,
        Optional<T> value,
        Optional<Judgement> judgement,
        Optional<Policy<?>> filledFrom,
        Optional<String> computedBy) {

    /** The answer in plain words, or "unknown"; with the judgement that it rests on, when there is one. */
    public String text() {
        return value.map(fact::text).orElse("unknown") + judged();
    }

    /** Whether the answer was known from the start: neither filled nor worked out. */
    boolean knownFromTheStart() {
        return value.isPresent() && filledFrom.isEmpty() && computedBy.isEmpty();
    }

    /** The judgement in brackets, to follow something; empty without one. */
    String judged() {
        return judgement.map(told -> " (" + told.text() + ")").orElse("");
    }
}
