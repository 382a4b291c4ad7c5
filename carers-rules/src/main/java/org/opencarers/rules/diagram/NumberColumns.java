package org.opencarers.rules.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.NumberFact;

/**
 * The unknowns of a linear system over number facts: each fact as a count of its own steps, and where a sum rounds a fact
 * up, the whole number that it is rounded to.
 *
 * <p>Sums are counted in a common smallest step, so that every value of every sum is a whole number.
 */
final class NumberColumns {

    private final List<NumberFact<?>> facts;
    private final int[] roundedAt;
    private final int width;
    private final long one;

    /**
     * Columns for facts, some of which may occur twice.
     *
     * @param facts a column for each
     * @param rounded those that some sum rounds up; each of their columns gets one more
     * @param decimals how many decimals the common smallest step has
     */
    NumberColumns(List<NumberFact<?>> facts, Set<NumberFact<?>> rounded, int decimals) {
        this.facts = List.copyOf(facts);
        this.one = inSteps(BigDecimal.ONE, decimals);
        roundedAt = new int[facts.size()];
        int next = facts.size();
        for (int column = 0; column < roundedAt.length; column++) {
            roundedAt[column] = rounded.contains(facts.get(column)) ? next++ : -1;
        }
        width = next;
    }

    /** A value in common steps. */
    static long inSteps(BigDecimal value, int decimals) {
        return value.movePointRight(decimals).longValueExact();
    }

    /** Known values, least and greatest ones, and what rounding up means; the region is still open. */
    LinearSystem system(Known known) {
        long[] least = new long[width];
        long[] most = new long[width];
        for (int column = 0; column < facts.size(); column++) {
            NumberFact<?> fact = facts.get(column);
            Optional<BigDecimal> value = value(fact, known);
            least[column] =
                    value.orElse(fact.min()).divideToIntegralValue(fact.step()).longValueExact();
            most[column] =
                    value.orElse(fact.max()).divideToIntegralValue(fact.step()).longValueExact();
            if (roundedAt[column] >= 0) {
                most[roundedAt[column]] =
                        fact.max().setScale(0, RoundingMode.CEILING).longValueExact();
            }
        }
        LinearSystem system = new LinearSystem(least, most);
        for (int column = 0; column < facts.size(); column++) {
            if (roundedAt[column] >= 0) {
                round(system, column);
            }
        }
        return system;
    }

    static <T extends Number> Optional<BigDecimal> value(NumberFact<T> fact, Known known) {
        return known.value(fact).map(fact::exact);
    }

    /** The whole number is not less than the value, and less than one more. */
    private void round(LinearSystem system, int column) {
        long step = stepOf(column);
        long[] less = new long[width];
        less[column] = step;
        less[roundedAt[column]] = -one;
        system.atMost(less, 0);
        system.atLeast(less, greatestCommonDivisor(step, one) - one);
    }

    private static long greatestCommonDivisor(long first, long second) {
        return second == 0 ? first : greatestCommonDivisor(second, first % second);
    }

    private long stepOf(int column) {
        return facts.get(column).step().multiply(BigDecimal.valueOf(one)).longValueExact();
    }

    /** A sum over the columns, its facts taken from the last of their columns where the copy is meant. */
    long[] sum(List<LinearTerm.Part> parts, boolean copy) {
        long[] coefficients = new long[width];
        for (LinearTerm.Part part : parts) {
            int column = columnOf(part.fact(), copy);
            if (part.roundedUp()) {
                coefficients[roundedAt[column]] = Math.multiplyExact(part.times(), one);
            } else {
                coefficients[column] = Math.multiplyExact(part.times(), stepOf(column));
            }
        }
        return coefficients;
    }

    /** The lesser fact of a constraint is at most the greater. */
    void constrain(LinearSystem system, Constraint constraint, boolean copy) {
        int lesser = columnOf(constraint.lesser(), copy);
        int greater = columnOf(constraint.greater(), copy);
        long[] difference = new long[width];
        difference[lesser] += stepOf(lesser);
        difference[greater] -= stepOf(greater);
        system.atMost(difference, 0);
    }

    private int columnOf(NumberFact<?> fact, boolean copy) {
        return copy ? facts.lastIndexOf(fact) : facts.indexOf(fact);
    }

    /** What a sum comes to in common steps, where all its facts are known. */
    long value(List<LinearTerm.Part> parts, Known known) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LinearTerm.Part part : parts) {
            sum = sum.add(part.of(value(part.fact(), known).orElseThrow()));
        }
        return sum.multiply(BigDecimal.valueOf(one)).longValueExact();
    }
}
