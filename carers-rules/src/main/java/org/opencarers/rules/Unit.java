package org.opencarers.rules;

import java.math.BigDecimal;
import java.util.regex.Pattern;

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

    private static final int MOST_ZEROS = 30;

    /** The places between digits after which a multiple of three follows. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)");

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

    /** The value with its unit, for people: "£204.00", "34.5 hours", "45". A value out of all proportion keeps its exponent. */
    public String text(BigDecimal value) {
        String number = digits(value);
        boolean singular = number.equals("1") && after.endsWith("s");
        return before + number + (singular ? after.substring(0, after.length() - 1) : after);
    }

    private String digits(BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (Math.abs((long) shortest.scale()) > MOST_ZEROS) {
            return shortest.toString();
        }
        return grouped(
                this == POUNDS && shortest.scale() < decimals
                        ? shortest.setScale(decimals).toPlainString()
                        : shortest.toPlainString());
    }

    /** The same digits with a comma before each three of the whole number: "20,000.00". */
    private static String grouped(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        return THOUSANDS.matcher(number.substring(0, end)).replaceAll(",") + number.substring(end);
    }
}
