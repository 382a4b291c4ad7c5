package org.opencarers.core.schedules;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * When something recurs: the rule for its days, its hours, and what does not follow from the rule.
 *
 * <p>Immutable. Only the rule must be there. Hours are those of the clock on the wall, in summer and in winter.
 */
@Value.Immutable
@TimesInOrder
@JsonDeserialize(builder = Schedule.Builder.class)
public interface Schedule {

    /**
     * The rule for the days, as the value of an iCalendar RRULE (RFC 5545, section 3.3.10), such as
     * {@code FREQ=MONTHLY;BYDAY=1TU,3TU}. Parts of a day have no place in it: they are the two times.
     */
    @Recurrence
    String getRecurrence();

    /** The time at which it starts, included; absent when it lasts all day or the time is not known. */
    Optional<LocalTime> getStartTime();

    /**
     * The time at which it ends, excluded; absent when it lasts all day or the time is not known.
     *
     * <p>Where it lasts one day, an end at or before the start lies on the day after: 17:00 to 09:00 crosses midnight.
     */
    Optional<LocalTime> getEndTime();

    /** Whether it lasts all day. Without the two times and without a yes, its hours are not known. */
    Optional<Boolean> getAllDay();

    /**
     * Over how many days one time runs, the first included, from 1 to 366; absent for one day.
     *
     * <p>It runs without a break, from the start time on the first day to the end time on the last: a week of events is
     * 7 days, all day. The rule then names the first days.
     */
    Optional<@DaysLong Integer> getDays();

    /** The zone in which the times are meant, such as {@code Europe/London}; absent for that of the place. */
    Optional<@ZoneName String> getZone();

    /**
     * The day from which intervals are counted, DTSTART of iCalendar: before it, nothing takes place.
     *
     * <p>Absent when it is not known. A rule that counts, by an interval above 1 or by a number of times, or that names
     * no day of the week or month, does not say its days without it.
     */
    Optional<LocalDate> getAnchor();

    /** The days on which the schedule holds; absent when it is not limited. */
    Optional<@Valid DatePeriod> getInForce();

    /**
     * Days on which it does not take place although the rule names them. Where it lasts several days, such a day is the
     * first, and all of them fall away.
     */
    Optional<List<LocalDate>> getExceptions();

    /** What becomes of it on bank holidays; absent when the source does not say. */
    Optional<OnBankHolidays> getOnBankHolidays();

    /** What else there is to know, such as to ring before coming. */
    Optional<@FilledIn String> getNote();

    /**
     * Begins a schedule; its rule must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a schedule; apart from the rule, what it is not given stays unknown. */
    final class Builder extends ImmutableSchedule.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Schedule build() {
            exceptions(Canonical.list(super.build().getExceptions()));
            return super.build();
        }
    }
}
