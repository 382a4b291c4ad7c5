package org.opencarers.core.employment;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.DaysOutOf;
import org.opencarers.core.validation.HalfDays;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An employee's request for carer's leave (Carer's Leave Act 2023; SI 2024/251).
 *
 * <p>Immutable. Everything may be unknown. Days are working days of the employee.
 */
@Value.Immutable
@JsonDeserialize(builder = LeaveRequest.Builder.class)
public interface LeaveRequest {

    /** How many days are asked for, in halves, more than none and at most 366. */
    @Value.Redacted
    Optional<@HalfDays BigDecimal> getDaysRequested();

    /** How many days of carer's leave were taken in the 12 months before, from 0 to 366. */
    @Value.Redacted
    Optional<@DaysOutOf(366) BigDecimal> getDaysTakenLast12Months();

    /** How many days the employee usually works in a week, from 0 to 7. */
    @Value.Redacted
    Optional<@DaysOutOf(7) BigDecimal> getUsualWorkingDaysPerWeek();

    /** How many days lie between the notice and the first day of leave, from 0 to 3660. */
    @Value.Redacted
    Optional<@CountUpTo(3660) Integer> getNoticeDaysGiven();

    /**
     * Begins a request of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a request; what it is not given stays unknown. */
    final class Builder extends ImmutableLeaveRequest.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public LeaveRequest build() {
            LeaveRequest given = super.build();
            daysRequested(Canonical.decimal(given.getDaysRequested()));
            daysTakenLast12Months(Canonical.decimal(given.getDaysTakenLast12Months()));
            usualWorkingDaysPerWeek(Canonical.decimal(given.getUsualWorkingDaysPerWeek()));
            return super.build();
        }
    }
}
