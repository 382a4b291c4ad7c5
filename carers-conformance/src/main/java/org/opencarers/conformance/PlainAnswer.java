package org.opencarers.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What comes back for a question, in plain values, so that answers can be compared and, to test the laws, falsified.
 *
 * <p>A question that cannot be answered has faults and nothing else.
 */
public interface PlainAnswer {

    /** The names of the outcomes that are possible, in the order of the policy; none when the question was refused. */
    List<String> possible();

    /** The ids of the facts that can still matter, in asking order. */
    List<String> missing();

    /** Why the question was refused; none when it was answered. */
    List<String> faults();

    /** What is awarded, in words; empty for nothing. */
    String value();

    /** The last day on which the same facts give the same answer; empty when the calendar alone never changes it. */
    Optional<LocalDate> validUntil();

    /** The ids of the facts that the explanation cites. */
    List<String> citedFacts();

    /** The sources. */
    List<String> citations();

    /** The explanation as text. */
    String explanation();

    /** The one outcome, or empty when there are several or none. */
    default Optional<String> outcome() {
        return possible().size() == 1 ? Optional.of(possible().get(0)) : Optional.empty();
    }

    /** What the calendar could change: the possible outcomes, the missing facts and the award; or the faults. */
    default List<Object> essence() {
        return List.of(possible(), missing(), value(), faults());
    }

    /** Everything in one text; two answers are the same when their texts are. */
    default String text() {
        return String.join(
                "\n",
                "possible " + possible(),
                "missing " + missing(),
                "refused for " + faults(),
                "awards " + value(),
                "valid until " + validUntil().map(LocalDate::toString).orElse("for ever"),
                "cites " + citedFacts(),
                "sources " + citations(),
                explanation());
    }

    /** The answer in a few words. */
    default String told() {
        if (!faults().isEmpty()) {
            return "a refusal: " + String.join("; ", faults());
        }
        return String.join(" or ", possible()) + (missing().isEmpty() ? "" : ", asking for " + missing());
    }
}
