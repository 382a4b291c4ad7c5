package org.opencarers.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A value that the law or an authority sets, by date, each value with its source.
 *
 * <p>Before the first value, after the last one ends, and where the value is only remembered, a parameter has no value:
 * it never answers with the nearest one.
 *
 * @param <T> the type of the value
 */
public final class Parameter<T> implements Limit<T> {

    private final String id;
    private final String label;
    private final Function<T, String> wording;
    private final List<DatedValue<T>> history;
    private final Optional<LocalBounds<T>> bounds;

    private Parameter(
            String id,
            String label,
            Function<T, String> wording,
            List<DatedValue<T>> history,
            Optional<LocalBounds<T>> bounds) {
        this.id = id;
        this.label = label;
        this.wording = wording;
        this.history = history;
        this.bounds = bounds;
    }

    /**
     * A number of some unit, without values yet.
     *
     * @param id kebab-case words joined by dots, owner first
     * @param label the parameter in plain words, as it stands in a sentence ("the earnings limit")
     */
    public static Parameter<BigDecimal> number(String id, String label, Unit unit) {
        return new Parameter<>(id, Texts.required("label", label), unit::text, List.of(), Optional.empty());
    }

    /** A set of constants, without values yet. */
    public static <E extends Enum<E>> Parameter<Set<E>> set(String id, String label) {
        return new Parameter<>(
                id,
                Texts.required("label", label),
                set -> Texts.joined(set.stream().map(Texts::words).toList(), "and"),
                List.of(),
                Optional.empty());
    }

    /** One of some constants, without values yet. */
    public static <E extends Enum<E>> Parameter<E> choice(String id, String label) {
        return new Parameter<>(id, Texts.required("label", label), Texts::words, List.of(), Optional.empty());
    }

    /**
     * The same parameter with one more value.
     *
     * @param inForce the days on which the value applies
     * @throws IllegalArgumentException when two values would apply on one day, or values are not in order
     */
    public Parameter<T> with(DateRange inForce, T value, Citation source) {
        List<DatedValue<T>> longer = new ArrayList<>(history);
        if (!longer.isEmpty()) {
            DateRange last = longer.get(longer.size() - 1).inForce();
            LocalDate end = last.endExclusive().orElse(inForce.startInclusive());
            if (end.isAfter(inForce.startInclusive()) || !last.startInclusive().isBefore(inForce.startInclusive())) {
                throw new IllegalArgumentException(
                        "parameter " + id + " has two values on " + inForce.startInclusive());
            }
            if (last.endExclusive().isEmpty()) {
                DatedValue<T> open = longer.get(longer.size() - 1);
                DateRange closed = new DateRange(last.startInclusive(), Optional.of(inForce.startInclusive()));
                longer.set(longer.size() - 1, new DatedValue<>(closed, open.value(), open.source()));
            }
        }
        longer.add(new DatedValue<>(inForce, value, source));
        return new Parameter<>(id, label, wording, List.copyOf(longer), bounds);
    }

    /** The same parameter with a value from an ISO date on, until the next value begins. */
    public Parameter<T> from(String startInclusive, T value, Citation source) {
        return with(DateRange.from(startInclusive), value, source);
    }

    /**
     * The same parameter with other values in place of its own: to ask what would follow if the figures were different.
     *
     * @param others the values in order of date; they may leave days without one
     * @throws IllegalArgumentException when two values would apply on one day, or values are not in order
     */
    public Parameter<T> withHistory(List<DatedValue<T>> others) {
        Parameter<T> changed = new Parameter<>(id, label, wording, List.of(), bounds);
        for (DatedValue<T> entry : others) {
            changed = changed.with(entry.inForce(), entry.value(), entry.source());
        }
        return changed;
    }

    /** The same parameter, left to local authorities to set within bounds. */
    public Parameter<T> setLocally(LocalBounds<T> within) {
        return new Parameter<>(id, label, wording, history, Optional.of(within));
    }

    /** Within which bounds local authorities may set the parameter; empty for one that they may not set. */
    public Optional<LocalBounds<T>> localBounds() {
        return bounds;
    }

    /** The id: kebab-case words joined by dots, owner first. */
    public String id() {
        return id;
    }

    /** The parameter in plain words, as it stands in a sentence. */
    public String label() {
        return label;
    }

    /** All values in order of date, those that are only remembered too. */
    public List<DatedValue<T>> history() {
        return history;
    }

    /** The entry that applies on a date, usable or not. */
    public Optional<DatedValue<T>> entryOn(LocalDate asOf) {
        return history.stream().filter(entry -> entry.inForce().contains(asOf)).findFirst();
    }

    @Override
    public Optional<T> on(LocalDate asOf) {
        return entryOn(asOf).filter(DatedValue::isUsable).map(DatedValue::value);
    }

    @Override
    public Optional<Parameter<T>> parameter() {
        return Optional.of(this);
    }

    /** A value of this parameter in words, with its unit. */
    public String text(T value) {
        return wording.apply(value);
    }

    /** Why the parameter has no usable value on a date, in one clause; empty when it has one. */
    public Optional<String> gapOn(LocalDate asOf) {
        if (on(asOf).isPresent()) {
            return Optional.empty();
        }
        if (entryOn(asOf).isPresent()) {
            return Optional.of(id + " is known only from memory on " + asOf);
        }
        return Optional.of(history.stream()
                .map(entry -> entry.inForce().startInclusive())
                .findFirst()
                .filter(first -> asOf.isBefore(first))
                .map(first -> id + " is not known before " + first)
                .orElse(id + " is not known on " + asOf));
    }

    @Override
    public String toString() {
        return id;
    }
}
