package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.core.text.Printable;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;

/**
 * Writes findings as indented lines: mark, clause, sentence, value read, source. What was said above is not said again,
 * neither a whole finding nor the sources of the line that it belongs to.
 */
final class ExplanationText {

    private final List<String> lines = new ArrayList<>();
    private final Set<Finding> said = new HashSet<>();

    private ExplanationText() {}

    static String of(Finding root) {
        ExplanationText text = new ExplanationText();
        text.lines.add(root.sentence());
        root.parts().forEach(part -> text.add(part, 1, List.of()));
        return text.lines.stream().map(Printable::line).collect(Collectors.joining("\n"));
    }

    private void add(Finding finding, int depth, List<Citation> above) {
        if (finding.kind() == Finding.Kind.COMPUTATION && !said.add(finding)) {
            return;
        }
        String clause = finding.clause().map(number -> "(" + number + ") ").orElse("");
        String start = "  ".repeat(depth) + finding.verdict().mark() + " " + clause;
        // The lines under an earlier decision cite its sources, each where it belongs.
        boolean citesBelow = finding.citations().isEmpty() || finding.kind() == Finding.Kind.EARLIER_DECISION;
        List<Citation> sources = citesBelow ? above : finding.citations();
        if (deniesOneThing(finding)) {
            Finding denied = finding.parts().get(0);
            lines.add(start + "not: " + denied.sentence() + read(denied) + sources(sources, above));
        } else if (!finding.parts().isEmpty() && !said.add(finding)) {
            lines.add(start + finding.sentence() + ", as above");
        } else {
            lines.add(start + finding.sentence() + read(finding) + sources(sources, above));
            finding.parts().forEach(part -> add(part, depth + 1, sources));
        }
    }

    private static boolean deniesOneThing(Finding finding) {
        return finding.kind() == Finding.Kind.NOT
                && finding.parts().get(0).parts().isEmpty();
    }

    private static String read(Finding finding) {
        List<FactRead<?>> read = finding.read();
        // What a computation reads stands there by name: its line does not speak of it.
        if (read.size() == 1 && finding.kind() != Finding.Kind.COMPUTATION) {
            FactRead<?> only = read.get(0);
            return saysItself(only) ? only.judged() : ": " + only.text();
        }
        return read.stream()
                .map(one -> one.fact().id() + " " + one.text())
                .collect(Collectors.joining(", ", read.isEmpty() ? "" : ": ", ""));
    }

    /** The mark before a yes-or-no statement is its answer already. */
    private static boolean saysItself(FactRead<?> read) {
        return read.fact() instanceof BooleanFact && read.value().isPresent();
    }

    private static String sources(List<Citation> sources, List<Citation> above) {
        return sources.equals(above)
                ? ""
                : sources.stream().map(Citation::toString).collect(Collectors.joining("; ", "  [", "]"));
    }
}
