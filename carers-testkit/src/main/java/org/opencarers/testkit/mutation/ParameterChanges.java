package org.opencarers.testkit.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Parameter;

/**
 * A parameter with one of its values wrong, or a day early or late.
 *
 * @param <T> the type of the values
 */
final class ParameterChanges<T> {

    private final Parameter<T> parameter;
    private final Coverage coverage;
    private final BigDecimal unit;

    /**
     * The changes of a parameter.
     *
     * @param unit by how much a number is wrong
     */
    ParameterChanges(Parameter<T> parameter, Coverage coverage, BigDecimal unit) {
        this.parameter = parameter;
        this.coverage = coverage;
        this.unit = unit;
    }

    /** Gives each value that is wrong by one unit or one member, where anybody can ask about it. */
    void values(BiConsumer<Parameter<T>, String> changed) {
        for (DatedValue<T> entry : parameter.history()) {
            if (entry.isUsable() && isAsked(entry.inForce())) {
                for (T value : wrong(entry.value())) {
                    DatedValue<T> other = new DatedValue<>(entry.inForce(), value, entry.source());
                    changed.accept(
                            with(entry, other),
                            parameter.label() + " from " + entry.inForce().startInclusive() + " is "
                                    + parameter.text(value) + " instead of " + parameter.text(entry.value()));
                }
            }
        }
    }

    private boolean isAsked(DateRange inForce) {
        return coverage.ranges().stream()
                .anyMatch(
                        range -> inForce.contains(range.startInclusive()) || range.contains(inForce.startInclusive()));
    }

    @SuppressWarnings("unchecked") // a number is made from a number, and a set from a set
    private List<T> wrong(T value) {
        if (value instanceof BigDecimal number) {
            return (List<T>) List.of(number.subtract(unit), number.add(unit));
        }
        List<Set<?>> shorter = new ArrayList<>();
        if (value instanceof Set<?> set && set.size() > 1) {
            for (Object left : set) {
                Set<Object> rest = new LinkedHashSet<>(set);
                rest.remove(left);
                shorter.add(rest);
            }
        }
        return (List<T>) shorter;
    }

    private Parameter<T> with(DatedValue<T> entry, DatedValue<T> other) {
        return parameter.withHistory(parameter.history().stream()
                .map(one -> one.equals(entry) ? other : one)
                .toList());
    }

    /** Gives each value that begins a day early or late, where anybody can ask about that day. */
    void days(BiConsumer<Parameter<T>, String> changed) {
        List<DatedValue<T>> history = parameter.history();
        for (int place = 0; place < history.size(); place++) {
            LocalDate start = history.get(place).inForce().startInclusive();
            for (int days : List.of(-1, 1)) {
                LocalDate other = start.plusDays(days);
                if (coverage.contains(days > 0 ? start : other) && leavesADay(place, other)) {
                    changed.accept(
                            parameter.withHistory(beginning(place, other)),
                            parameter.label() + " of " + start + " begins on " + other);
                }
            }
        }
    }

    /** Whether a value that begins on another day, and the one before it, still last for a day at least. */
    private boolean leavesADay(int place, LocalDate start) {
        List<DatedValue<T>> history = parameter.history();
        return history.get(place).inForce().endExclusive().map(start::isBefore).orElse(true)
                && (place == 0
                        || history.get(place - 1).inForce().startInclusive().isBefore(start));
    }

    /** The history with one value beginning on another day, and the one before it ending there if they touched. */
    private List<DatedValue<T>> beginning(int place, LocalDate start) {
        List<DatedValue<T>> history = new ArrayList<>(parameter.history());
        DatedValue<T> moved = history.get(place);
        history.set(
                place,
                new DatedValue<>(new DateRange(start, moved.inForce().endExclusive()), moved.value(), moved.source()));
        if (place > 0) {
            DatedValue<T> before = history.get(place - 1);
            Optional<LocalDate> end = before.inForce().endExclusive();
            if (end.equals(Optional.of(moved.inForce().startInclusive()))) {
                DateRange until = new DateRange(before.inForce().startInclusive(), Optional.of(start));
                history.set(place - 1, new DatedValue<>(until, before.value(), before.source()));
            }
        }
        return history;
    }
}
