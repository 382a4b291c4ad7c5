package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A few linear inequalities over whole numbers that lie between bounds: is there a solution?
 *
 * <p>Unknowns are eliminated one after the other (Fourier and Motzkin's method). Where that alone does not prove a whole
 * solution, the widest unknown is halved and both halves are asked, so the answer is always exact. Overflow is an
 * error, never a wrong answer.
 */
final class LinearSystem {

    private final long[] least;
    private final long[] most;
    private final List<Row> rows;

    /** The sum of the unknowns, each times its coefficient, is at most the bound. */
    private record Row(Vector coefficients, long bound) {}

    /** Coefficients that can be looked up. */
    private static final class Vector {
        private final long[] at;

        Vector(long... at) {
            this.at = at;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Vector && Arrays.equals(((Vector) other).at, at);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(at);
        }
    }

    LinearSystem(long[] least, long[] most) {
        this(least, most, new ArrayList<>());
    }

    private LinearSystem(long[] least, long[] most, List<Row> rows) {
        this.least = least.clone();
        this.most = most.clone();
        this.rows = rows;
    }

    /** The same unknowns and inequalities, for another inequality to be added without disturbing these. */
    LinearSystem copy() {
        return new LinearSystem(least, most, new ArrayList<>(rows));
    }

    /** The sum of the unknowns, each times its coefficient, is at most the bound. */
    LinearSystem atMost(long[] coefficients, long bound) {
        rows.add(new Row(new Vector(coefficients), bound));
        return this;
    }

    /** The sum of the unknowns, each times its coefficient, is at least the bound. */
    LinearSystem atLeast(long[] coefficients, long bound) {
        long[] opposite = Arrays.stream(coefficients).map(Math::negateExact).toArray();
        return atMost(opposite, Math.negateExact(bound));
    }

    boolean hasSolution() {
        int widest = 0;
        for (int i = 0; i < least.length; i++) {
            if (least[i] > most[i]) {
                return false;
            }
            if (most[i] - least[i] > most[widest] - least[widest]) {
                widest = i;
            }
        }
        if (least.length == 0 || least[widest] == most[widest]) {
            return rows.stream().allMatch(this::holdsAtTheOnlyPoint);
        }
        Elimination elimination = new Elimination();
        if (!elimination.isConsistent()) {
            return false;
        }
        return elimination.exact
                || half(widest, true).hasSolution()
                || half(widest, false).hasSolution();
    }

    private boolean holdsAtTheOnlyPoint(Row row) {
        long sum = 0;
        for (int i = 0; i < least.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(row.coefficients().at[i], least[i]));
        }
        return sum <= row.bound();
    }

    private LinearSystem half(int unknown, boolean lower) {
        long middle = least[unknown] + (most[unknown] - least[unknown]) / 2;
        LinearSystem half = copy();
        if (lower) {
            half.most[unknown] = middle;
        } else {
            half.least[unknown] = middle + 1;
        }
        return half;
    }

    /** Eliminates all unknowns; exact as long as every step combines rows of which one counts its unknown once. */
    private final class Elimination {

        private Map<Vector, Long> tightest = new LinkedHashMap<>();
        private boolean consistent = true;
        private boolean exact = true;

        Elimination() {
            rows.forEach(row -> add(row.coefficients().at.clone(), row.bound()));
            for (int i = 0; i < least.length; i++) {
                add(unit(i, 1), most[i]);
                add(unit(i, -1), Math.negateExact(least[i]));
            }
            BitSet left = new BitSet();
            left.set(0, least.length);
            while (!left.isEmpty() && consistent) {
                int next = mostExact(left);
                eliminate(next);
                left.clear(next);
            }
        }

        boolean isConsistent() {
            return consistent;
        }

        private long[] unit(int unknown, long coefficient) {
            long[] coefficients = new long[least.length];
            coefficients[unknown] = coefficient;
            return coefficients;
        }

        private void add(long[] coefficients, long bound) {
            long divisor = 0;
            for (long coefficient : coefficients) {
                divisor = greatestCommonDivisor(divisor, Math.abs(coefficient));
            }
            if (divisor == 0) {
                consistent &= bound >= 0;
                return;
            }
            if (divisor > 1) {
                for (int i = 0; i < coefficients.length; i++) {
                    coefficients[i] /= divisor;
                }
            }
            tightest.merge(new Vector(coefficients), Math.floorDiv(bound, divisor), Math::min);
        }

        /** The unknown that is counted once in the most rows: combining those loses no whole solution. */
        private int mostExact(BitSet left) {
            int best = left.nextSetBit(0);
            long fewest = Long.MAX_VALUE;
            for (int unknown = left.nextSetBit(0); unknown >= 0; unknown = left.nextSetBit(unknown + 1)) {
                int at = unknown;
                long severally = tightest.keySet().stream()
                        .filter(row -> Math.abs(row.at[at]) > 1)
                        .count();
                if (severally < fewest) {
                    best = unknown;
                    fewest = severally;
                }
            }
            return best;
        }

        private void eliminate(int unknown) {
            Map<Vector, Long> before = tightest;
            tightest = new LinkedHashMap<>();
            before.forEach((upper, upperBound) -> {
                if (upper.at[unknown] == 0) {
                    tightest.merge(upper, upperBound, Math::min);
                }
                if (upper.at[unknown] > 0) {
                    before.forEach((lower, lowerBound) -> {
                        if (lower.at[unknown] < 0) {
                            combine(upper.at, upperBound, lower.at, lowerBound, unknown);
                        }
                    });
                }
            });
        }

        private void combine(long[] upper, long upperBound, long[] lower, long lowerBound, int unknown) {
            long above = upper[unknown];
            long below = Math.negateExact(lower[unknown]);
            exact &= above == 1 || below == 1;
            long[] sum = new long[least.length];
            for (int i = 0; i < sum.length; i++) {
                sum[i] = Math.addExact(Math.multiplyExact(upper[i], below), Math.multiplyExact(lower[i], above));
            }
            add(sum, Math.addExact(Math.multiplyExact(upperBound, below), Math.multiplyExact(lowerBound, above)));
        }
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
