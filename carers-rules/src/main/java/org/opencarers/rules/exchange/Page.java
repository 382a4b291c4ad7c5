package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Lines of text with headings, under construction. */
final class Page {

    private static final int LABEL = 12;

    private final List<String> lines = new ArrayList<>();

    void line(String text) {
        lines.add(text);
    }

    /** A short label and what stands for it. */
    void row(String label, String text) {
        lines.add("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + text);
    }

    /** A heading with a line for each item; nothing at all when there are no items. */
    <T> void section(String heading, Collection<T> items, Function<? super T, String> words) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(heading);
            items.forEach(item -> lines.add("  " + words.apply(item)));
        }
    }

    String text() {
        return String.join("\n", lines);
    }
}
