package org.opencarers.core.plans;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * By when an action is to be done, as data: "end of year 1", "within two years", a day.
 *
 * <p>Immutable. Only the kind must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = Timescale.Builder.class)
public interface Timescale {

    /** The most years that a timescale may count, included. */
    int MOST_YEARS = 100;

    /** How the time is set. */
    TimescaleKind getKind();

    /** The number of the year, or the number of years, from 1; absent for kinds that count none, or when not known. */
    Optional<@Min(value = 1, message = "{org.opencarers.core.plans.Timescale.years}") @CountUpTo(MOST_YEARS) Integer>
            getYears();

    /** The day by which it is to be done, for {@link TimescaleKind#BY_DATE}. */
    Optional<LocalDate> getByDate();

    /**
     * The last day on which an action with this timescale is in time.
     *
     * <p>The first year of a plan that starts on 1 April 2006 ends on 31 March 2007. Years are counted as
     * {@link LocalDate#plusYears(long)} counts them.
     *
     * @param planStart the first day of the plan, if known
     * @return the last day, included; empty when it depends on a start, a number or a day that is not known, and for
     *     kinds that have no end
     */
    default Optional<LocalDate> dueBy(Optional<LocalDate> planStart) {
        return switch (getKind()) {
            case END_OF_YEAR, WITHIN_YEARS ->
                planStart.flatMap(start -> getYears()
                        .filter(years -> years >= 1 && years <= MOST_YEARS)
                        .map(years -> start.plusYears(years).minusDays(1)));
            case BY_DATE -> getByDate();
            case ANNUAL_REVIEW, ONGOING -> Optional.empty();
        };
    }

    /**
     * A time by the end of a numbered year of the plan.
     *
     * @param year the number of the year, from 1
     * @return the timescale
     */
    static Timescale endOfYear(int year) {
        return builder().kind(TimescaleKind.END_OF_YEAR).years(year).build();
    }

    /**
     * A time within a number of years from the start of the plan.
     *
     * @param years how many, from 1
     * @return the timescale
     */
    static Timescale withinYears(int years) {
        return builder().kind(TimescaleKind.WITHIN_YEARS).years(years).build();
    }

    /**
     * Begins a timescale; its kind must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a timescale; apart from the kind, what it is not given stays unknown. */
    final class Builder extends ImmutableTimescale.Builder {
        Builder() {}
    }
}
