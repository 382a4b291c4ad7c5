package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Provision;
import org.opencarers.rules.Treatment;
import tools.jackson.databind.node.JsonNodeFactory;

/** The provisions of policies in words: a line for each provision, and totals of all. */
final class ProvisionText {

    /** As wide as the longest treatment, and a gap. */
    private static final int TREATMENT = 19;

    private ProvisionText() {}

    static String of(List<ProvisionReport> reports) {
        Page page = new Page();
        for (ProvisionReport report : reports) {
            report.policy()
                    .ifPresentOrElse(
                            policy -> add(page, policy),
                            () -> Refusal.text(
                                            Optional.of(JsonNodeFactory.instance.stringNode(report.id())),
                                            report.problem().stream().toList())
                                    .lines()
                                    .forEach(page::line));
            page.line("");
        }
        Map<Treatment, Integer> totals = ProvisionReport.totals(reports);
        page.line(
                "Total: " + totals.values().stream().mapToInt(Integer::intValue).sum() + " provisions");
        totals.forEach((treatment, count) -> page.line("  " + padded(treatment) + count));
        return page.text();
    }

    private static void add(Page page, Policy<?> policy) {
        page.line(policy.id() + ": " + policy.question());
        policy.provisions().forEach(provision -> page.line("  " + line(provision)));
    }

    private static String line(Provision provision) {
        return padded(provision.treatment()) + provision.place() + ": " + provision.by();
    }

    private static String padded(Treatment treatment) {
        return treatment.words() + " ".repeat(TREATMENT - treatment.words().length());
    }
}
