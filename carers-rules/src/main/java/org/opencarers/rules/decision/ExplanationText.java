package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opencarers.rules.Citation;

/** Writes findings as indented lines: mark, sentence, value read, source. */
final class ExplanationText {

    private final List<String> lines = new ArrayList<>();

    private ExplanationText() {}

    static String of(Finding root) {
        ExplanationText text = new ExplanationText();
        text.lines.add(root.sentence());
        root.parts().forEach(part -> text.add(part, 1));
        return String.join("\n", text.lines);
    }

    private void add(Finding finding, int depth) {
        String clause = finding.clause().map(number -> "(" + number + ") ").orElse("");
        lines.add("  ".repeat(depth) + finding.verdict().mark() + " " + clause + finding.sentence() + read(finding)
                + sources(finding));
        finding.parts().forEach(part -> add(part, depth + 1));
    }

    private static String read(Finding finding) {
        if (finding.read().isEmpty()) {
            return "";
        }
        boolean several = finding.read().size() > 1;
        return finding.read().stream()
                .map(read -> several ? read.fact().id() + " " + read.text() : read.text())
                .collect(Collectors.joining(", ", ": ", ""));
    }

    private static String sources(Finding finding) {
        return finding.citations().isEmpty()
                ? ""
                : finding.citations().stream().map(Citation::toString).collect(Collectors.joining("; ", "  [", "]"));
    }
}
