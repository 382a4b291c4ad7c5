package org.opencarers.testkit.mutation;

/** What a change to a policy does. */
public enum Kind {
    /** A limit moves by one unit, or a list gains or loses a member. */
    LIMIT("a limit moved or a list changed"),
    /** A comparison is turned round, or its limit changes sides. */
    COMPARISON("a comparison turned round"),
    /** A condition or a rule is left out, or fewer or more parts must hold. */
    CONDITION("a condition left out"),
    /** A period, or the day that something is compared with, moves by a day. */
    DATE("a date moved by a day"),
    /** Outcomes change places. */
    OUTCOME("outcomes exchanged"),
    /** An award is worked out otherwise. */
    AWARD("an award worked out otherwise");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** The kind in words. */
    public String words() {
        return words;
    }
}
