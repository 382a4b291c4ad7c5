package org.opencarers.rules;

import java.math.BigDecimal;

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

    /** Whether the relation holds between a number and a limit. */
    public boolean holds(BigDecimal number, BigDecimal limit) {
        int order = number.compareTo(limit);
        return this == AT_LEAST && order >= 0
                || this == MORE_THAN && order > 0
                || this == AT_MOST && order <= 0
                || this == LESS_THAN && order < 0
                || this == EXACTLY && order == 0;
    }

    /** The relation in words. */
    public String words() {
        return words;
    }
}
