package org.opencarers.conformance;

import java.util.Optional;

/**
 * What a law found out about a pack.
 *
 * @param law the law in words
 * @param outcome how it ended
 * @param detail what was tried, or why nothing was, in words
 * @param cases how many cases were tried
 * @param counterexample the case in which a failed law does not hold
 */
public record LawResult(
        LawText law, LawOutcome outcome, String detail, long cases, Optional<Counterexample> counterexample) {

    /** It holds in every case that there is. */
    public static LawResult proved(Law law, String detail, long cases) {
        return new LawResult(law.text(), LawOutcome.PROVED, detail, cases, Optional.empty());
    }

    /** It held in all cases that were tried. */
    public static LawResult held(Law law, String detail, long cases) {
        return new LawResult(law.text(), LawOutcome.HELD, detail, cases, Optional.empty());
    }

    /** It does not hold. */
    public static LawResult failed(Law law, long cases, Counterexample counterexample) {
        return new LawResult(law.text(), LawOutcome.FAILED, "", cases, Optional.of(counterexample));
    }

    /** The pack does not do what the law is about; it was checked that it does not. */
    public static LawResult notApplicable(Law law, String detail, long cases) {
        return new LawResult(law.text(), LawOutcome.NOT_APPLICABLE, detail, cases, Optional.empty());
    }

    /** It was not examined. */
    public static LawResult untested(Law law, String reason) {
        return new LawResult(law.text(), LawOutcome.UNTESTED, reason, 0, Optional.empty());
    }

    /** Whether the pack breaks the law. */
    public boolean isFailed() {
        return outcome == LawOutcome.FAILED;
    }

    /** The result for whoever answers for the policy: one line, and for a failure the case and why it matters. */
    public String text() {
        String line = "%-4s%-16s%s".formatted(law.id(), outcome.name().replace('_', ' '), law.title());
        return line
                + (detail.isEmpty() ? "" : ": " + detail)
                + counterexample
                        .map(example -> "\n" + example.text() + "\nwhy it matters: " + law.hazard()
                                + "\nwhat the law says: " + law.statement())
                        .orElse("");
    }
}
