package org.opencarers.rules;

import java.math.BigDecimal;

/** What a number counts: decides how many decimals it may have and how it is written for people. */
public enum Unit {
    /** Completed years of age; whole. */
    YEARS(0, "", ""),
    /** Weeks; whole. */
    WEEKS(0, "", " weeks"),
    /** Days; halves and other parts are allowed where the fact says so. */
    DAYS(9, "", " days"),
    /** Hours; any part of an hour, to nine decimals. */
    HOURS(9, "", " hours"),
    /** Pounds sterling, to the penny. */
    POUNDS(2, "£", ""),
    /** A plain count of things or people; whole. */
    COUNT(0, "", "");

    private final int decimals;
    private final String before;
    private final String after;

    Unit(int decimals, String before, String after) {
        this.decimals = decimals;
        this.before = before;
        this.after = after;
    }

    /** The greatest number of decimals that a value in this unit can have. */
    public int decimals() {
        return decimals;
    }

    /** The value with its unit, for people: "£204.00", "34.5 hours", "45". */
    public String text(BigDecimal value) {
        if (this == POUNDS) {
            return before + value.setScale(2).toPlainString();
        }
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String number = shortest.toPlainString();
        return before
                + number
                + (number.equals("1") && after.endsWith("s") ? after.substring(0, after.length() - 1) : after);
    }
}
