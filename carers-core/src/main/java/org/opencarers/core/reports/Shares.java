package org.opencarers.core.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares of a whole in per cent. */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** The share in per cent with one decimal, halves rounded up; empty when a count is not known or the whole is 0. */
    static Optional<BigDecimal> percent(Optional<Integer> part, Optional<Integer> whole) {
        return part.flatMap(counted -> whole.filter(all -> all > 0).map(all -> percent(counted, all)));
    }

    /** The share in per cent with one decimal, halves rounded up, of a whole that is not 0. */
    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
