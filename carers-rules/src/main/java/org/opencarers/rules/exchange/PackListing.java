package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.text.Printable;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.PackReport;

/** Packs as a table for people. */
final class PackListing {

    private static final String UNKNOWN = "?";
    private static final int FEW = 5;
    private static final int LONGEST_NAME = 60;
    private static final List<String> HEADINGS = List.of("PACK", "VERSION", "STATE", "LEVEL", "NATIONS", "AUTHORITY");

    private PackListing() {}

    static String text(Catalogue catalogue) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        catalogue.reports().forEach(report -> rows.add(row(report)));
        List<String> lines = aligned(rows);
        Page page = new Page();
        page.line(lines.get(0));
        for (int place = 0; place < catalogue.reports().size(); place++) {
            PackReport report = catalogue.reports().get(place);
            page.line(lines.get(place + 1));
            contents(report, catalogue, page);
        }
        page.line("");
        page.line(totals(catalogue.reports()));
        return page.text();
    }

    private static List<String> row(PackReport report) {
        String codes = report.diagnoses().stream()
                .map(Diagnosis::code)
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return List.of(
                Printable.line(report.id()),
                said(report, PackDescriptor::version),
                Shown.words(report.state()) + (codes.isEmpty() ? "" : ": " + codes),
                said(report, descriptor -> String.valueOf(descriptor.level())),
                nations(report),
                said(report, PackDescriptor::authority));
    }

    static String said(PackReport report, Function<PackDescriptor, String> what) {
        return report.descriptor().map(what).map(Printable::line).orElse(UNKNOWN);
    }

    static String nations(PackReport report) {
        return report.descriptor().isEmpty()
                ? UNKNOWN
                : PackContents.nations(report).stream().map(Nation::title).collect(Collectors.joining(", "));
    }

    private static List<String> aligned(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int place = column;
                int width = rows.stream()
                        .mapToInt(other -> other.get(place).length())
                        .max()
                        .orElse(0);
                line.append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Where it comes from and what it contributes; what there is none of has no line. */
    static void contents(PackReport report, Catalogue catalogue, Page page) {
        page.row("from", report.where() + " (" + report.source().title() + ")");
        report.sha256().ifPresent(digest -> page.row("SHA-256", digest));
        row(page, "policies", PackContents.policies(report));
        row(page, "varies", PackContents.varies(report));
        row(page, "facts", PackContents.facts(report));
        row(page, "computes", PackContents.computed(report, catalogue));
        support(report).ifPresent(words -> page.row("support", words));
        row(page, "left out", report.leftOut());
        if (!report.untold().isEmpty()) {
            page.row("untold", few(report.untold()));
        }
    }

    /** How much it tells of local support, and of what; of a pack that is refused, that it would. */
    private static Optional<String> support(PackReport report) {
        List<String> names = PackContents.support(report);
        if (!PackContents.tellsOfSupport(report).orElse(false)) {
            return Optional.empty();
        }
        if (report.state() == PackReport.State.REFUSED) {
            return Optional.of("a directory");
        }
        String count = names.size() == 1 ? "1 entry" : names.size() + " entries";
        return Optional.of(names.isEmpty() ? count : count + ": " + few(names));
    }

    /** The first few names, shortened: a directory may have two thousand entries. */
    private static String few(List<String> names) {
        List<String> shown = new ArrayList<>();
        names.stream().limit(FEW).map(PackListing::shortened).forEach(shown::add);
        if (names.size() > FEW) {
            shown.add((names.size() - FEW) + " more");
        }
        return String.join(", ", shown);
    }

    private static String shortened(String name) {
        String start = Printable.cut(name, LONGEST_NAME);
        return start.equals(name) ? name : start + "…";
    }

    private static void row(Page page, String label, Collection<String> ids) {
        if (!ids.isEmpty()) {
            page.row(label, String.join(", ", ids));
        }
    }

    /** How many packs are in which state: "8 packs: 6 loaded, 2 refused". */
    static String totals(List<PackReport> reports) {
        List<String> counts = new ArrayList<>();
        for (PackReport.State state : PackReport.State.values()) {
            long count =
                    reports.stream().filter(report -> report.state() == state).count();
            if (count > 0) {
                counts.add(count + " " + Shown.words(state));
            }
        }
        return counts.isEmpty()
                ? "no packs were found"
                : reports.size() + (reports.size() == 1 ? " pack: " : " packs: ") + String.join(", ", counts);
    }
}
