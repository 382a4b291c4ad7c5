package org.opencarers.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact answered with an exact number of a unit, from a least to a greatest value, both inclusive.
 *
 * <p>The least value is 0 and every number of decimals that the unit has is an answer, unless the fact is one of multiples
 * of a larger step.
 *
 * @param <T> {@link Integer} for whole numbers, {@link BigDecimal} for decimals
 */
public final class NumberFact<T extends Number> extends Fact<T> {

    private final Unit unit;
    private final int decimals;
    private final BigDecimal step;
    private final BigDecimal min;
    private final BigDecimal max;
    private final Class<T> type;
    private final Function<BigDecimal, T> typed;

    NumberFact(
            FactBuilder description,
            Unit unit,
            BigDecimal step,
            BigDecimal min,
            BigDecimal max,
            Class<T> type,
            Function<BigDecimal, T> typed,
            Optional<Reading<T>> reading) {
        super(description, reading);
        this.unit = unit;
        this.step = step;
        this.decimals = Math.max(0, step.stripTrailingZeros().scale());
        this.min = min;
        this.max = max;
        this.type = type;
        this.typed = typed;
    }

    /** The same fact, read off a situation document in the given way. */
    public NumberFact<T> readBy(Reading<T> reading) {
        return new NumberFact<>(description(), unit, step, min, max, type, typed, Optional.of(reading));
    }

    /** The same fact, with what its answer is called in the middle of a sentence: "the days asked for". */
    public NumberFact<T> called(String noun) {
        return new NumberFact<>(description().called(noun), unit, step, min, max, type, typed, reading());
    }

    /**
     * The same fact, answered only with positive multiples of a step: leave is asked for in half days, and for one at least.
     *
     * @param multiple the step, such as 0.5, which is also the least answer
     * @throws IllegalArgumentException when the step is not above 0, or no multiple of the step that the fact has
     */
    public NumberFact<T> inMultiplesOf(String multiple) {
        BigDecimal larger = new BigDecimal(multiple);
        if (larger.signum() <= 0 || larger.remainder(step).signum() != 0) {
            throw new IllegalArgumentException(id() + " is counted in steps of " + step.toPlainString() + "; "
                    + multiple + " is no multiple of it above 0");
        }
        return new NumberFact<>(description(), unit, larger, larger, max, type, typed, reading());
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

    /** The smallest difference between two answers; every answer is a whole number of such steps. */
    public BigDecimal step() {
        return step;
    }

    /** The least possible answer, inclusive: 0, or the step of a fact that is answered in positive multiples. */
    public BigDecimal min() {
        return min;
    }

    /** The greatest possible answer, inclusive. */
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
        return kind() + ", " + unit.text(min) + " to " + unit.text(max);
    }

    private String kind() {
        if (step.compareTo(BigDecimal.ONE.movePointLeft(decimals)) != 0 || min.signum() > 0) {
            return "multiple of " + step.toPlainString();
        }
        return decimals == 0 ? "whole number" : "number with at most " + decimals + " decimals";
    }

    @Override
    public String text(T value) {
        return unit.text(exact(value));
    }

    @Override
    public Optional<String> objection(T value, LocalDate asOf) {
        BigDecimal number = exact(value);
        boolean inside = number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
        // Checked first: the remainder of a number with a huge exponent would fill the memory.
        boolean writable = number.stripTrailingZeros().scale() <= decimals;
        return inside && writable && number.remainder(step).signum() == 0
                ? Optional.empty()
                : Optional.of("must be a " + answers());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.number(this);
    }
}
