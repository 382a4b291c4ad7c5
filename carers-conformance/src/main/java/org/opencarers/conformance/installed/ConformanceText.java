package org.opencarers.conformance.installed;

import java.util.List;
import java.util.StringJoiner;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.teeth.Bite;

/** What laws found, in words. */
final class ConformanceText {

    private ConformanceText() {}

    static String packs(List<PackConformance> packs) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("What the laws of policy packs say");
        for (PackConformance pack : packs) {
            lines.add("  "
                    + pack.report()
                            .map(LawReport::summary)
                            .orElse(pack.pack() + ": not examined, because " + pack.reason()));
            pack.report()
                    .ifPresent(report -> report.results()
                            .forEach(result -> lines.add(result.text().indent(4).stripTrailing())));
        }
        return lines.toString();
    }

    static String bites(List<Bite> bites) {
        long noticed = bites.stream().filter(Bite::isNoticed).count();
        StringJoiner lines = new StringJoiner("\n");
        lines.add("Do the laws notice? A sound pack was broken in " + bites.size() + " ways: " + noticed + " noticed, "
                + (bites.size() - noticed) + " not");
        bites.forEach(bite -> lines.add("  " + (bite.isNoticed() ? "✓" : "✗") + " "
                + bite.tooth().law() + "  " + bite.tooth().wrong()));
        return lines.toString();
    }
}
