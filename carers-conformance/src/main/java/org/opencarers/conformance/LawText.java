package org.opencarers.conformance;

/**
 * A law in words.
 *
 * @param id its number for ever: "L6"
 * @param title the law as one short sentence without a full stop, which names tests as well
 * @param statement exactly what is checked of a pack
 * @param hazard what goes wrong for people where the law is broken
 * @param severity what a broken law means for the pack
 */
public record LawText(String id, String title, String statement, String hazard, Severity severity) {

    /** A law that no pack may break. */
    public static LawText of(String id, String title, String statement, String hazard) {
        return new LawText(id, title, statement, hazard, Severity.BLOCKS);
    }

    /** The same law, which only warns. */
    public LawText warning() {
        return new LawText(id, title, statement, hazard, Severity.WARNS);
    }

    /** The number in the id. */
    public int number() {
        return Integer.parseInt(id.substring(1));
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
