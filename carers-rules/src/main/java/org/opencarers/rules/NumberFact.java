package org.opencarers.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact answered with an exact number of a unit, from 0 to a greatest value, both inclusive.
 *
 * @param <T> {@link Integer} for whole numbers, {@link BigDecimal} for decimals
 */
public final class NumberFact<T extends Number> extends Fact<T> {

    private final Unit unit;
    private final int decimals;
    private final BigDecimal max;
    private final Class<T> type;
    private final Function<BigDecimal, T> typed;

    NumberFact(
            FactBuilder description,
            Unit unit,
            int decimals,
            BigDecimal max,
            Class<T> type,
            Function<BigDecimal, T> typed,
            Optional<Reading<T>> reading) {
        super(description, reading);
        this.unit = unit;
        this.decimals = decimals;
        this.max = max;
        this.type = type;
        this.typed = typed;
    }

    /** The same fact, read off a situation document in the given way. */
    public NumberFact<T> readBy(Reading<T> reading) {
        return new NumberFact<>(description(), unit, decimals, max, type, typed, Optional.of(reading));
    }

    /** At least so much: the limit itself is inside. */
    public Condition atLeast(long limit) {
        return compared(Relation.AT_LEAST, Limit.constant(BigDecimal.valueOf(limit)));
    }

    /** At least as much as a parameter says on the date asked about: the limit itself is inside. */
    public Condition atLeast(Parameter<BigDecimal> limit) {
        return compared(Relation.AT_LEAST, limit);
    }

    /** At most so much: the limit itself is inside. */
    public Condition atMost(long limit) {
        return compared(Relation.AT_MOST, Limit.constant(BigDecimal.valueOf(limit)));
    }

    /** At most as much as a parameter says on the date asked about: the limit itself is inside. */
    public Condition atMost(Parameter<BigDecimal> limit) {
        return compared(Relation.AT_MOST, limit);
    }

    /** Less than so much: the limit itself is outside. */
    public Condition lessThan(long limit) {
        return compared(Relation.LESS_THAN, Limit.constant(BigDecimal.valueOf(limit)));
    }

    /** Less than a parameter says on the date asked about: the limit itself is outside. */
    public Condition lessThan(Parameter<BigDecimal> limit) {
        return compared(Relation.LESS_THAN, limit);
    }

    /** More than so much: the limit itself is outside. */
    public Condition moreThan(long limit) {
        return compared(Relation.MORE_THAN, Limit.constant(BigDecimal.valueOf(limit)));
    }

    /** More than a parameter says on the date asked about: the limit itself is outside. */
    public Condition moreThan(Parameter<BigDecimal> limit) {
        return compared(Relation.MORE_THAN, limit);
    }

    /** Exactly so much. */
    public Condition exactly(long value) {
        return compared(Relation.EXACTLY, Limit.constant(BigDecimal.valueOf(value)));
    }

    /** Exactly as much as a parameter says on the date asked about. */
    public Condition exactly(Parameter<BigDecimal> value) {
        return compared(Relation.EXACTLY, value);
    }

    /** Compared with a limit in one of the five ways. */
    public Condition compared(Relation relation, Limit<BigDecimal> limit) {
        return LinearTerm.of(this).compared(relation, limit);
    }

    /** What the number counts. */
    public Unit unit() {
        return unit;
    }

    /** The greatest number of decimals of an answer; 0 for a whole number. */
    public int decimals() {
        return decimals;
    }

    /** The greatest possible answer, inclusive; the least is 0. */
    public BigDecimal max() {
        return max;
    }

    /** An exact decimal as an answer of this fact. */
    public T typed(BigDecimal value) {
        return typed.apply(value);
    }

    /** An answer of this fact as an exact decimal. */
    public BigDecimal exact(Number value) {
        return value instanceof BigDecimal ? (BigDecimal) value : BigDecimal.valueOf(value.longValue());
    }

    @Override
    public String answers() {
        String kind = decimals == 0 ? "whole number" : "number with at most " + decimals + " decimals";
        return kind + ", " + unit.text(BigDecimal.ZERO) + " to " + unit.text(max);
    }

    @Override
    public String text(T value) {
        return unit.text(exact(value));
    }

    @Override
    public Optional<String> objection(T value, LocalDate asOf) {
        BigDecimal number = exact(value);
        boolean inside = number.signum() >= 0 && number.compareTo(max) <= 0;
        return inside && number.stripTrailingZeros().scale() <= decimals
                ? Optional.empty()
                : Optional.of("must be a " + answers());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.number(this);
    }
}
