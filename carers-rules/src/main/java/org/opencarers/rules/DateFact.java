package org.opencarers.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A fact answered with a day, compared with a constant day or with the date asked about, moved by a period.
 *
 * <p>Days run from {@link #EARLIEST} to {@link #LATEST}, both inclusive: the bounds of every date in this library.
 */
public final class DateFact extends Fact<LocalDate> {

    /** The earliest day that this library reckons with. */
    public static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    /** The latest day that this library reckons with. */
    public static final LocalDate LATEST = LocalDate.of(2299, 12, 31);

    private final boolean past;

    DateFact(FactBuilder description, boolean past, Optional<Reading<LocalDate>> reading) {
        super(description, reading);
        this.past = past;
    }

    /** The same fact, read off a situation document in the given way. */
    public DateFact readBy(Reading<LocalDate> reading) {
        return new DateFact(description(), past, Optional.of(reading));
    }

    /** The day lies before that moment. */
    public Condition isEarlierThan(Moment moment) {
        return Condition.of(new Comparison.Dates(this, EnumSet.of(DateOrder.EARLIER), moment));
    }

    /** The day is exactly that moment. */
    public Condition isSameAs(Moment moment) {
        return Condition.of(new Comparison.Dates(this, EnumSet.of(DateOrder.SAME), moment));
    }

    /** The day lies after that moment. */
    public Condition isLaterThan(Moment moment) {
        return Condition.of(new Comparison.Dates(this, EnumSet.of(DateOrder.LATER), moment));
    }

    /** Whether the day must lie on or before the date asked about. */
    public boolean isPast() {
        return past;
    }

    /** The latest possible answer on a date, inclusive. */
    public LocalDate latest(LocalDate asOf) {
        return past ? asOf : LATEST;
    }

    @Override
    public String answers() {
        return "a date, year-month-day" + (past ? ", not after the date asked about" : "");
    }

    @Override
    public String text(LocalDate value) {
        return Texts.day(value);
    }

    @Override
    public Optional<String> objection(LocalDate value, LocalDate asOf) {
        return objection(value, latest(asOf), asOf);
    }

    /** Why a day cannot lie in the past of a date, or empty when it can. */
    static Optional<String> pastObjection(LocalDate value, LocalDate asOf) {
        return objection(value, asOf, asOf);
    }

    private static Optional<String> objection(LocalDate value, LocalDate latest, LocalDate asOf) {
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            return Optional.of("must lie between " + EARLIEST + " and " + LATEST);
        }
        return value.isAfter(latest)
                ? Optional.of("must not lie after the date asked about, " + asOf)
                : Optional.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.date(this);
    }
}
