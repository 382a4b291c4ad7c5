package org.opencarers.docs;

import java.util.List;
import java.util.Locale;

/** How text is written in Markdown, as the sites that show it read it. */
final class Markdown {

    private Markdown() {}

    /** The anchor of a heading: small letters, words joined by hyphens, other signs left out. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    /** Text whose signs mean themselves, also in a table. */
    static String plain(String text) {
        return text.replaceAll("[\\\\*_<|`]", "\\\\$0");
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    static String link(String text, String target) {
        return "[" + text + "](" + target + ")";
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The same text with a capital to begin with. */
    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
