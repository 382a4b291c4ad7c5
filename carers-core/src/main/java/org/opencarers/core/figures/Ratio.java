package org.opencarers.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact result that is rounded once at most: rounding what is rounded already can land on the wrong side of a half.
 */
record Ratio(BigDecimal numerator, BigDecimal denominator) {

    static Ratio whole(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    BigDecimal rounded(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    boolean within(BigDecimal tolerance, BigDecimal number) {
        // Multiplied out, since the quotient itself may have no end.
        BigDecimal distance = number.multiply(denominator).subtract(numerator).abs();
        return distance.compareTo(tolerance.multiply(denominator.abs())) <= 0;
    }
}
