package org.opencarers.rules.decision;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;

/**
 * One node of an explanation: something that was asked, whether it holds, and on what that rests.
 *
 * @param kind what was asked
 * @param sentence what was asked, in plain words, with the values that parameters had on the date
 * @param verdict whether it holds
 * @param clause the clause of the policy's text, when the rule or condition is marked with one
 * @param read the facts that it rests on directly
 * @param citations its own sources
 * @param parts what it is made of
 */
public record Finding(
        Kind kind,
        String sentence,
        Verdict verdict,
        Optional<String> clause,
        List<FactRead<?>> read,
        List<Citation> citations,
        List<Finding> parts) {

    Finding citing(List<Citation> sources) {
        return new Finding(kind, sentence, verdict, clause, read, sources, parts);
    }

    /** What a finding is about. */
    public enum Kind {
        /** A whole policy; its parts are its rules in force, as far as they were reached. */
        POLICY,
        /** One rule; its part is its condition. */
        RULE,
        /** What follows when no rule applies. */
        OTHERWISE,
        /** All of the parts. */
        ALL,
        /** At least one of the parts. */
        ANY,
        /** At least so many of the parts. */
        AT_LEAST,
        /** The opposite of the part. */
        NOT,
        /** The outcome of another policy. */
        OUTCOME,
        /**
         * A comparison of facts; its parts are the earlier decisions from which an engine was to fill them, and the
         * computations that were to work them out.
         */
        COMPARISON,
        /** An earlier decision that fills a fact, or does not and why; its parts are those of its own explanation. */
        EARLIER_DECISION,
        /** A computation of a pack's own code that works a fact out, or does not and why; it reads what the code was given. */
        COMPUTATION
    }
}
