package org.opencarers.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What all laws found out about one pack.
 *
 * @param pack the id of the pack
 * @param results one for each law that was asked, those that were left untested too
 */
public record LawReport(String pack, List<LawResult> results) {

    /** Keeps the order of the laws. */
    public LawReport {
        results = List.copyOf(results);
    }

    /** Examines a pack by all laws. */
    public static LawReport of(Subject subject, Effort effort) {
        List<LawResult> results = new ArrayList<>();
        for (Law law : Laws.all()) {
            results.add(law.check(subject, effort));
        }
        return new LawReport(subject.id(), results);
    }

    /** The laws that ended in one way. */
    public List<LawResult> with(LawOutcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).toList();
    }

    /** Whether no law is broken that blocks the use of a pack. */
    public boolean isSound() {
        return with(LawOutcome.FAILED).stream().noneMatch(result -> result.law().severity() == Severity.BLOCKS);
    }

    /** How many laws ended in which way, in a line. */
    public String summary() {
        StringJoiner counts = new StringJoiner(", ", pack + ": ", "");
        for (LawOutcome outcome : LawOutcome.values()) {
            counts.add(with(outcome).size() + " " + outcome.name().replace('_', ' '));
        }
        return counts.toString();
    }

    /** The whole report: the summary, and then each law with what was found. */
    public String text() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("The laws of policy packs, for " + summary());
        results.forEach(result -> lines.add(result.text()));
        return lines.toString();
    }
}
