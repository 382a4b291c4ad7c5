package org.opencarers.conformance.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/**
 * The law on one date: which rules are in force, and what parameters say.
 *
 * @param asOf the date asked about
 */
record Law(LocalDate asOf) {

    /** Whether the date lies in a range: on or after its first day, and before its end when it has one. */
    boolean isIn(DateRange range) {
        long day = asOf.toEpochDay();
        boolean started = day >= range.startInclusive().toEpochDay();
        boolean ended = range.endExclusive().isPresent()
                && day >= range.endExclusive().get().toEpochDay();
        return started && !ended;
    }

    /** The rules in force, in the order of the text. */
    <O extends Enum<O> & Outcome> List<Rule<O>> rulesOf(Policy<O> policy) {
        return policy.rules().stream().filter(this::isInForce).toList();
    }

    /** Whether a rule is in force: one without a period always is. */
    boolean isInForce(Rule<?> rule) {
        return rule.inForce().isEmpty() || isIn(rule.inForce().get());
    }

    /** Whether the policy says that it can be asked about the date. */
    boolean isCoveredBy(Policy<?> policy) {
        return policy.coverage().ranges().stream().anyMatch(this::isIn);
    }

    /** What a limit says, or empty where its parameter has no value or one that is only remembered. */
    <T> Optional<T> find(Limit<T> limit) {
        if (limit instanceof Limit.Constant) {
            return Optional.of(((Limit.Constant<T>) limit).value());
        }
        for (DatedValue<T> entry : ((Parameter<T>) limit).history()) {
            if (isIn(entry.inForce())) {
                return entry.source().certainty() == Certainty.RECALL ? Optional.empty() : Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** What a limit says, where {@link Askable} has made sure that it says something. */
    <T> T valueOf(Limit<T> limit) {
        return find(limit)
                .orElseThrow(() -> new NoReferenceAnswerException(
                        NoReferenceAnswerException.Reason.NOT_COVERED, limit + " has no usable value on " + asOf));
    }
}
