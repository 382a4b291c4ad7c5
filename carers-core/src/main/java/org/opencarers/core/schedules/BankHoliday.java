package org.opencarers.core.schedules;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One bank or public holiday, on the day on which it is kept: a substitute day counts, the day it stands for does not.
 *
 * <p>Immutable.
 */
@Value.Immutable
@JsonDeserialize(builder = BankHoliday.Builder.class)
public interface BankHoliday {

    /** The day. */
    LocalDate getDate();

    /** What it is called, such as {@code Boxing Day}. */
    @FilledIn
    String getName();

    /**
     * A bank holiday.
     *
     * @param date the day
     * @param name what it is called
     * @return the bank holiday
     */
    static BankHoliday of(LocalDate date, String name) {
        return builder().date(date).name(name).build();
    }

    /**
     * Begins a bank holiday; its day and its name must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the day and the name of a bank holiday. */
    final class Builder extends ImmutableBankHoliday.Builder {
        Builder() {}
    }
}
