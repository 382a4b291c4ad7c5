package org.opencarers.conformance.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Limit;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Unit;

/** Makes limits: constants, and parameters whose value changes by date. */
final class LimitMaker {

    /** Days on which generated law changes, leap days among them. */
    static final List<LocalDate> CHANGES = List.of(
            LocalDate.of(1996, 4, 1),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2005, 4, 1),
            LocalDate.of(2015, 4, 1),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2020, 3, 31),
            LocalDate.of(2021, 7, 17),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2025, 4, 7),
            LocalDate.of(2026, 4, 6));

    private static final Citation SOURCE = Citation.of("A made-up regulation");

    private final Dice dice;
    private final boolean patchy;
    private final List<Parameter<BigDecimal>> numbers = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private int made;

    /**
     * A maker of limits.
     *
     * @param patchy whether parameters may lack a usable value on some dates
     */
    LimitMaker(Dice dice, boolean patchy) {
        this.dice = dice;
        this.patchy = patchy;
    }

    /** A limit for one fact, or for a sum of facts of its unit. */
    Limit<BigDecimal> number(NumberFact<?> fact) {
        if (dice.chance(60)) {
            return Limit.constant(value(fact));
        }
        if (!numbers.isEmpty() && dice.chance(40)) {
            int place = dice.between(0, numbers.size() - 1);
            if (units.get(place) == fact.unit()) {
                return numbers.get(place);
            }
        }
        Parameter<BigDecimal> parameter =
                dated(Parameter.number("made.limit-" + made++, "limit " + made, fact.unit()), () -> value(fact));
        numbers.add(parameter);
        units.add(fact.unit());
        return parameter;
    }

    /** A limit that is a set. */
    <E extends Enum<E>> Limit<Set<E>> set(Supplier<Set<E>> value) {
        return dice.chance(70)
                ? Limit.constant(value.get())
                : dated(Parameter.set("made.list-" + made++, "list " + made), value);
    }

    private BigDecimal value(NumberFact<?> fact) {
        return new BigDecimal(
                switch (fact.unit()) {
                    case YEARS -> dice.either("16", "18", "65", "66", "0", "150");
                    case WEEKS -> dice.either("4", "13", "22", "26", "1", "-1");
                    case HOURS -> dice.either("35", "34.5", "20", "16.000000001", "0", "168", "0.1");
                    case POUNDS -> dice.either("196.00", "204.00", "100", "0.01", "0.00", "23250.00", "203.99");
                    case DAYS, COUNT -> dice.either("0", "1", "2", "3", "4", "5", "6", "2.5", "-1", "7");
                });
    }

    private <T> Parameter<T> dated(Parameter<T> empty, Supplier<T> value) {
        Parameter<T> parameter =
                patchy ? empty : empty.with(new DateRange(DateFact.EARLIEST, Optional.empty()), value.get(), SOURCE);
        List<LocalDate> starts = dice.some(CHANGES, 20);
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            boolean recalled = patchy && dice.chance(20);
            boolean ends = patchy && dice.chance(20);
            parameter = parameter.with(
                    new DateRange(start, ends ? Optional.of(start.plusMonths(1)) : Optional.empty()),
                    value.get(),
                    recalled ? SOURCE.known(Certainty.RECALL) : SOURCE);
            if (ends) {
                starts = starts.subList(0, i + 1);
            }
        }
        return parameter;
    }
}
