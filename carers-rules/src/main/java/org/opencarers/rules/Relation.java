package org.opencarers.rules;

/** How a number is compared with a limit; the words say whether the limit itself is inside. */
public enum Relation {
    /** The limit or more. */
    AT_LEAST("at least"),
    /** More than the limit. */
    MORE_THAN("more than"),
    /** The limit or less. */
    AT_MOST("at most"),
    /** Less than the limit. */
    LESS_THAN("less than"),
    /** The limit itself. */
    EXACTLY("exactly");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** The relation in words. */
    public String words() {
        return words;
    }
}
