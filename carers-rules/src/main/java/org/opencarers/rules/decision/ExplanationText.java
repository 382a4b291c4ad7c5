package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;

/** Writes findings as indented lines: mark, sentence, value read, source. */
final class ExplanationText {

    private final List<String> lines = new ArrayList<>();
    private final Set<Finding> said = new HashSet<>();

    private ExplanationText() {}

    static String of(Finding root) {
        ExplanationText text = new ExplanationText();
        text.lines.add(root.sentence());
        root.parts().forEach(part -> text.add(part, 1));
        return String.join("\n", text.lines);
    }

    private void add(Finding finding, int depth) {
        String clause = finding.clause().map(number -> "(" + number + ") ").orElse("");
        String start = "  ".repeat(depth) + finding.verdict().mark() + " " + clause + finding.sentence();
        if (!finding.parts().isEmpty() && !said.add(finding)) {
            lines.add(start + ", as above");
            return;
        }
        lines.add(start + read(finding) + sources(finding));
        finding.parts().forEach(part -> add(part, depth + 1));
    }

    private static String read(Finding finding) {
        List<FactRead<?>> telling =
                finding.read().stream().filter(read -> !saysItself(read)).toList();
        boolean several = finding.read().size() > 1;
        return telling.isEmpty()
                ? ""
                : telling.stream()
                        .map(read -> several ? read.fact().id() + " " + read.text() : read.text())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    /** The mark before a yes-or-no statement is its answer already. */
    private static boolean saysItself(FactRead<?> read) {
        return read.fact() instanceof BooleanFact && read.value().isPresent();
    }

    private static String sources(Finding finding) {
        return finding.citations().isEmpty()
                ? ""
                : finding.citations().stream().map(Citation::toString).collect(Collectors.joining("; ", "  [", "]"));
    }
}
