package org.opencarers.core.reports;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.opencarers.core.text.Titled;

/** An age band, as the adult social care returns draw them (Client Level Data). */
public enum AgeBand implements Titled {
    /** Under 18. */
    UNDER_18("under 18"),
    /** From 18 to 25. */
    AGED_18_TO_25("18-25"),
    /** From 26 to 64. */
    AGED_26_TO_64("26-64"),
    /** From 65 to 84. */
    AGED_65_TO_84("65-84"),
    /** 85 or over. */
    AGED_85_OR_OVER("85+"),
    /** The age is not known. */
    UNKNOWN("Unknown");

    private static final LocalDate MISSING = LocalDate.of(1800, 1, 1);

    private final String title;

    AgeBand(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * The band of an age in completed years.
     *
     * @param age the age
     * @return its band; {@link #UNKNOWN} for a negative number
     */
    public static AgeBand of(int age) {
        if (age < 0) {
            return UNKNOWN;
        }
        if (age < 18) {
            return UNDER_18;
        }
        if (age <= 25) {
            return AGED_18_TO_25;
        }
        if (age <= 64) {
            return AGED_26_TO_64;
        }
        return age <= 84 ? AGED_65_TO_84 : AGED_85_OR_OVER;
    }

    /**
     * The band of somebody on a day. Where a year has no 29 February, who was born on one is a year older on 1 March.
     *
     * @param dateOfBirth the date of birth, if known
     * @param day the day that is asked about
     * @return the band; {@link #UNKNOWN} for no date, a date after that day, and 1 January 1800, which Client Level
     *     Data puts in place of a date that is missing
     */
    public static AgeBand on(Optional<LocalDate> dateOfBirth, LocalDate day) {
        return dateOfBirth
                .filter(born -> !born.equals(MISSING) && !born.isAfter(day))
                .map(born -> of(Period.between(born, day).getYears()))
                .orElse(UNKNOWN);
    }
}
