package org.opencarers.core.schedules;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The bank holidays of one part of the country over a stretch of days, as somebody published them.
 *
 * <p>Immutable. Bank holidays are proclaimed, moved and added by hand, and differ between England and Wales, Scotland
 * and Northern Ireland; so they are data with a source, and of a day that is not covered nothing is said.
 */
@Value.Immutable
@DaysCovered
@JsonDeserialize(builder = HolidayCalendar.Builder.class)
public interface HolidayCalendar {

    /** The name, such as {@code England and Wales}. */
    @FilledIn
    String getName();

    /** Who published the days, and where. */
    @FilledIn
    String getSource();

    /** The days that the calendar covers, from the first to the last, both of which must be there. */
    @Valid
    DatePeriod getCovers();

    /** The bank holidays; every other day that is covered is none. */
    List<@Valid BankHoliday> getDays();

    /**
     * Whether a day is a bank holiday.
     *
     * @param day the day
     * @return whether it is; empty when the calendar does not cover the day
     */
    default Optional<Boolean> marks(LocalDate day) {
        boolean listed =
                getDays().stream().anyMatch(holiday -> holiday.getDate().equals(day));
        boolean covered =
                getCovers().getEnd().isPresent() && getCovers().contains(day).orElse(false);
        return listed || covered ? Optional.of(listed) : Optional.empty();
    }

    /**
     * Begins a calendar; its name, its source and the days that it covers must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects bank holidays. */
    final class Builder extends ImmutableHolidayCalendar.Builder {
        Builder() {}
    }
}
