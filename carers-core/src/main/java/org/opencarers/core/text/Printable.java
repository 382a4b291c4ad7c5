package org.opencarers.core.text;

import java.util.Locale;

/**
 * Foreign text made fit to be shown to people: nothing in it moves a cursor, ends a line or turns the direction of writing.
 *
 * <p>For what people read. A program gets text as it was given, letter by letter.
 */
public final class Printable {

    private Printable() {}

    /**
     * The text on one line, as running text: tabs and line breaks are blanks, and everything else that does not show is written as its
     * code, as in Java source.
     *
     * @param text any text
     * @return the text itself when all of it shows
     */
    public static String line(String text) {
        return text(text.codePoints()
                .map(character -> breaksLine(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /**
     * The text with each character that does not show written as its code, as in Java source, and each half of a pair as well: for names,
     * which differ when one letter does.
     *
     * @param text any text
     * @return the text itself when all of it shows
     */
    public static String text(String text) {
        if (shows(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (shows(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", character));
            }
        });
        return shown.toString();
    }

    /**
     * Whether every character of a text shows.
     *
     * @param text any text
     * @return false when one of them is a control or format character, a line break, half of a pair or of no known meaning
     */
    public static boolean shows(String text) {
        return text.codePoints().allMatch(Printable::shows);
    }

    /**
     * The beginning of a text, never with half of a pair at its end.
     *
     * @param text any text
     * @param most the most characters to keep, at least one
     * @return the text itself when it is not longer
     */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean breaksLine(int character) {
        return character >= '\t' && character <= '\r'
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
