package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.text.Printable;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Provision;
import org.opencarers.rules.Treatment;

/** The provisions of policies in words: a line for each provision, and totals of all. */
final class ProvisionText {

    /** As wide as the longest treatment, and a gap. */
    private static final int TREATMENT = 19;

    private ProvisionText() {}

    static String of(List<ProvisionReport> reports) {
        List<String> blocks = new ArrayList<>();
        reports.forEach(report -> blocks.add(block(report)));
        if (reports.isEmpty()
                || reports.stream().anyMatch(report -> report.policy().isPresent())) {
            blocks.add(totals(reports));
        }
        return String.join("\n\n", blocks);
    }

    /** What was asked for names the place of a problem: it has no other. */
    private static String block(ProvisionReport report) {
        return report.policy()
                .map(ProvisionText::block)
                .orElseGet(() -> Printable.line(report.id()) + ": "
                        + report.problem().map(Problem::message).orElse(""));
    }

    private static String block(Policy<?> policy) {
        Page page = new Page();
        page.line(policy.id() + ": " + policy.question());
        policy.provisions().forEach(provision -> page.line("  " + line(provision)));
        return page.text();
    }

    private static String totals(List<ProvisionReport> reports) {
        Page page = new Page();
        Map<Treatment, Integer> totals = ProvisionReport.totals(reports);
        page.line(
                "Total: " + totals.values().stream().mapToInt(Integer::intValue).sum() + " provisions");
        totals.forEach((treatment, count) -> page.line("  " + padded(treatment) + count));
        return page.text();
    }

    private static String line(Provision provision) {
        return padded(provision.treatment()) + provision.place() + ": " + provision.by();
    }

    private static String padded(Treatment treatment) {
        return treatment.words() + " ".repeat(TREATMENT - treatment.words().length());
    }
}
