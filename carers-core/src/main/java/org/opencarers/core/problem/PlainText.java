package org.opencarers.core.problem;

import org.opencarers.core.text.Printable;

/** What stands in a document, short and without control characters: for programs, which get all other characters as they are. */
final class PlainText {

    private static final String CUT = "…";

    private PlainText() {}

    static String of(String text, int longest) {
        String shortened = text.length() <= longest ? text : Printable.cut(text, longest - CUT.length()) + CUT;
        return shortened
                .codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
