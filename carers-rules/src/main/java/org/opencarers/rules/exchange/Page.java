package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.opencarers.core.text.Printable;

/** Lines of text with headings, under construction. Packs and documents may hold anything; no line of it steers a terminal. */
final class Page {

    private static final int LABEL = 12;

    private final List<String> lines = new ArrayList<>();

    void line(String text) {
        lines.add(Printable.line(text));
    }

    /** A short label and what stands for it. */
    void row(String label, String text) {
        line("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + text);
    }

    /** A heading with a line for each item; nothing at all when there are no items. */
    <T> void section(String heading, Collection<T> items, Function<? super T, String> words) {
        entries(heading, items, item -> List.of(words.apply(item)));
    }

    /** A heading with some lines for each item; nothing at all when there are no items. */
    <T> void entries(String heading, Collection<T> items, Function<? super T, List<String>> words) {
        if (!items.isEmpty()) {
            line("");
            line(heading);
            items.forEach(item -> words.apply(item).forEach(text -> line("  " + text)));
        }
    }

    String text() {
        return String.join("\n", lines);
    }
}
