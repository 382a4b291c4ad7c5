package org.opencarers.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencarers.core.situation.CareSituation;

/**
 * How a fact is read off a situation document, on a date.
 *
 * <p>Most facts are records and stay what they are. An age is different: the record holds a date, and the answer moves
 * with the calendar; {@link #since()} gives that date so that the next change can be foretold.
 *
 * @param <T> the type of the answer
 */
public final class Reading<T> {

    private final String path;
    private final Function<CareSituation, Optional<T>> record;
    private final Function<CareSituation, Optional<LocalDate>> since;
    private final Optional<ChronoUnit> unit;
    private final Function<Long, T> counted;
    private final Function<CareSituation, List<Judgement>> judgements;

    private Reading(
            String path,
            Function<CareSituation, Optional<T>> record,
            Function<CareSituation, Optional<LocalDate>> since,
            Optional<ChronoUnit> unit,
            Function<Long, T> counted,
            Function<CareSituation, List<Judgement>> judgements) {
        this.path = path;
        this.record = record;
        this.since = since;
        this.unit = unit;
        this.counted = counted;
        this.judgements = judgements;
    }

    /**
     * A fact that the situation holds as it is; an empty answer is unknown.
     *
     * @param path where in the document the answer stands, such as {@code carer.address.nation}
     * @param record how it is read
     */
    public static <T> Reading<T> of(String path, Function<CareSituation, Optional<T>> record) {
        return new Reading<>(
                path,
                record,
                situation -> Optional.empty(),
                Optional.empty(),
                count -> {
                    throw new IllegalStateException("a record is not counted");
                },
                situation -> List.of());
    }

    /**
     * The same reading of an answer that a person has judged.
     *
     * @param judgements the judgements of this answer that the situation records, in its order
     */
    public Reading<T> judgedIn(Function<CareSituation, List<Judgement>> judgements) {
        return new Reading<>(path, record, since, unit, counted, judgements);
    }

    /**
     * Completed years since a date that the situation holds, a date of birth for example.
     *
     * @param path where in the document the date stands
     * @param date how it is read
     */
    public static Reading<Integer> completedYearsSince(String path, Function<CareSituation, Optional<LocalDate>> date) {
        return counting(path, date, ChronoUnit.YEARS);
    }

    /**
     * Completed weeks since a date that the situation holds.
     *
     * @param path where in the document the date stands
     * @param date how it is read
     */
    public static Reading<Integer> completedWeeksSince(String path, Function<CareSituation, Optional<LocalDate>> date) {
        return counting(path, date, ChronoUnit.WEEKS);
    }

    private static Reading<Integer> counting(
            String path, Function<CareSituation, Optional<LocalDate>> date, ChronoUnit unit) {
        return new Reading<>(
                path, situation -> Optional.empty(), date, Optional.of(unit), Math::toIntExact, situation -> List.of());
    }

    /** Where in the document the answer stands, or the date from which it is counted: properties joined by dots. */
    public String path() {
        return path;
    }

    /**
     * The answer on a date, or empty when the situation does not hold it.
     *
     * <p>A date that lies after the date asked about gives no count: the answer is unknown, and whoever reads the
     * document reports the date.
     */
    public Optional<T> on(LocalDate asOf, CareSituation situation) {
        if (unit.isEmpty()) {
            return record.apply(situation);
        }
        return since.apply(situation)
                .filter(date -> !date.isAfter(asOf))
                .map(date -> counted.apply(unit.get().between(date, asOf)));
    }

    /**
     * The last judgement of the answer that the situation records up to a date, or empty. Those without a day count as the
     * earliest; of one day, the last recorded counts.
     */
    public Optional<Judgement> judgement(LocalDate asOf, CareSituation situation) {
        return judgements.apply(situation).stream()
                .filter(judgement -> judgement.objection(asOf).isEmpty())
                .reduce((one, next) -> day(next).isBefore(day(one)) ? one : next);
    }

    private static LocalDate day(Judgement judgement) {
        return judgement.on().orElse(LocalDate.MIN);
    }

    /** The date from which the answer is counted, for an answer that moves with the calendar. */
    public Function<CareSituation, Optional<LocalDate>> since() {
        return since;
    }

    /** The unit in which the answer moves with the calendar, or empty when it does not. */
    public Optional<ChronoUnit> unit() {
        return unit;
    }
}
