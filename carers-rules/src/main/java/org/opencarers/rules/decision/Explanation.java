package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;

/**
 * Why a decision is what it is: a tree of findings, as data. {@link #text()} is one way to read it.
 *
 * <p>It is sufficient: deciding again in the same way with only the facts that it cites gives the same outcome. It is complete for a
 * refusal: every requirement that failed is in it, not only the first.
 */
public final class Explanation {

    private final Finding root;
    private final List<Finding> refused;

    /**
     * An explanation.
     *
     * @param root the finding about the policy
     * @param refused the rules that did not apply and would have been better for the carer than what did
     */
    Explanation(Finding root, List<Finding> refused) {
        this.root = root;
        this.refused = refused;
    }

    /** The finding about the policy itself. */
    public Finding root() {
        return root;
    }

    /** The facts that it rests on and that were known from the start, neither filled nor worked out, in the order of reading. */
    public Set<Fact<?>> citedFacts() {
        Set<Fact<?>> cited = new LinkedHashSet<>();
        all(root)
                .forEach(finding -> finding.read().forEach(read -> {
                    if (read.knownFromTheStart()) {
                        cited.add(read.fact());
                    }
                }));
        return cited;
    }

    /**
     * Every requirement that failed, down to single comparisons, of rules that would have been better for the carer than
     * the outcome; of all rules, where the policy ranks no outcome in force above it. A requirement that cites nothing
     * itself carries the sources of what it is part of.
     */
    public List<Finding> failedRequirements() {
        List<Finding> failed = new ArrayList<>();
        for (Finding rule : refused) {
            rule.parts().forEach(condition -> collect(condition, Verdict.FALSE, rule.citations(), failed));
        }
        return failed.stream().distinct().toList();
    }

    private static void collect(Finding part, Verdict wrong, List<Citation> inherited, List<Finding> failed) {
        if (part.verdict() != wrong) {
            return;
        }
        Finding finding = part.citations().isEmpty() ? part.citing(inherited) : part;
        List<Citation> sources = finding.citations();
        switch (finding.kind()) {
            case NOT:
                finding.parts().forEach(inner -> collect(inner, opposite(wrong), sources, failed));
                break;
            case ALL:
            case ANY:
            case AT_LEAST:
                finding.parts().forEach(inner -> collect(inner, wrong, sources, failed));
                if (finding.parts().stream().noneMatch(inner -> inner.verdict() == wrong)) {
                    failed.add(finding);
                }
                break;
            default:
                failed.add(finding);
        }
    }

    private static Verdict opposite(Verdict verdict) {
        return verdict == Verdict.FALSE ? Verdict.TRUE : Verdict.FALSE;
    }

    /** The sources of what decided: of the rule that applied, or of every requirement that failed. */
    public List<Citation> citations() {
        Set<Citation> citations = new LinkedHashSet<>();
        for (Finding finding : root.parts()) {
            boolean decides = finding.verdict() == Verdict.TRUE;
            boolean open = finding.verdict() == Verdict.UNKNOWN;
            if (decides || open) {
                citations.addAll(finding.citations());
                finding.parts().forEach(part -> addHolding(part, citations));
            }
        }
        failedRequirements().forEach(failed -> {
            citations.addAll(failed.citations());
            failed.parts().forEach(part -> addEarlier(part, citations));
        });
        if (citations.isEmpty()) {
            citations.addAll(root.citations());
        }
        return List.copyOf(citations);
    }

    /** An earlier decision cites for itself what decided it. */
    private static void addEarlier(Finding finding, Set<Citation> citations) {
        if (finding.kind() == Finding.Kind.EARLIER_DECISION) {
            citations.addAll(finding.citations());
        }
    }

    private static void addHolding(Finding finding, Set<Citation> citations) {
        addEarlier(finding, citations);
        if (finding.verdict() != Verdict.FALSE && finding.kind() != Finding.Kind.EARLIER_DECISION) {
            citations.addAll(finding.citations());
            finding.parts().forEach(part -> addHolding(part, citations));
        }
    }

    private static List<Finding> all(Finding finding) {
        List<Finding> found = new ArrayList<>();
        found.add(finding);
        finding.parts().forEach(part -> found.addAll(all(part)));
        return found;
    }

    /** The explanation as indented text with ✓, ✗ and ?, values and sources. */
    public String text() {
        return ExplanationText.of(root);
    }

    @Override
    public String toString() {
        return text();
    }
}
