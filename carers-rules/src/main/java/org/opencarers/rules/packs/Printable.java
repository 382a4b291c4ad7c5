package org.opencarers.rules.packs;

import java.util.Locale;

/** Text that comes from a pack, made safe to show: nothing in it can move a cursor, end a line or turn the direction of writing. */
final class Printable {

    private Printable() {}

    /** The text, with each character that does not show written as its code, and each half of a pair as well. */
    static String text(String text) {
        if (text.codePoints().allMatch(Printable::shows)) {
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

    /** The beginning of a text, never with half of a pair at its end. */
    static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
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
