package org.opencarers.core.problem;

/** Foreign text made fit to be shown: short and without control characters. */
final class PlainText {

    private static final String CUT = "…";

    private PlainText() {}

    static String of(String text, int longest) {
        return cut(text, longest)
                .codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        // A cut between the two halves of a character would leave something that is no text.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
