package org.opencarers.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day to compare with: a constant one, or the date asked about moved by a period.
 *
 * <p>Moving follows {@link LocalDate#plus(java.time.temporal.TemporalAmount)}: one year before 29 February is 28
 * February.
 */
public final class Moment {

    private final Optional<LocalDate> constant;
    private final Period offset;

    private Moment(Optional<LocalDate> constant, Period offset) {
        this.constant = constant;
        this.offset = offset;
    }

    /** A constant day, as an ISO date. */
    public static Moment of(String date) {
        return new Moment(Optional.of(LocalDate.parse(date)), Period.ZERO);
    }

    /** The date asked about. */
    public static Moment asOf() {
        return new Moment(Optional.empty(), Period.ZERO);
    }

    /** The day that lies a period before the date asked about. */
    public static Moment before(Period period) {
        return new Moment(Optional.empty(), period.negated());
    }

    /** The day that lies a period after the date asked about. */
    public static Moment after(Period period) {
        return new Moment(Optional.empty(), period);
    }

    /** The day itself, when the given date is asked about. */
    public LocalDate on(LocalDate asOf) {
        return constant.orElseGet(() -> asOf.plus(offset));
    }

    /** Whether the day stays the same whatever date is asked about. */
    public boolean isConstant() {
        return constant.isPresent();
    }

    /** The moment in words. */
    public String text() {
        if (constant.isPresent()) {
            return Texts.day(constant.get());
        }
        if (offset.isZero()) {
            return "the date asked about";
        }
        Period amount = offset.isNegative() ? offset.negated() : offset;
        return words(amount) + (offset.isNegative() ? " before" : " after") + " the date asked about";
    }

    private static String words(Period amount) {
        List<String> parts = new ArrayList<>();
        count(parts, amount.getYears(), "year");
        count(parts, amount.getMonths(), "month");
        count(parts, amount.getDays(), "day");
        return Texts.joined(parts, "and");
    }

    private static void count(List<String> parts, int count, String unit) {
        if (count != 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moment
                && ((Moment) other).constant.equals(constant)
                && ((Moment) other).offset.equals(offset);
    }

    @Override
    public int hashCode() {
        return 31 * constant.hashCode() + offset.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
