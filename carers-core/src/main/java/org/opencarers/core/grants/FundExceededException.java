package org.opencarers.core.grants;

import java.math.BigDecimal;
import java.util.Locale;
import org.opencarers.core.problem.RefusedProperty;

/**
 * Thrown by the builder of a fund whose allocations come to more than the fund.
 *
 * <p>The message names the sums: those of a fund are not about anybody. The property to correct is {@code allocations}.
 */
public final class FundExceededException extends IllegalArgumentException implements RefusedProperty {

    private static final long serialVersionUID = 1L;

    private FundExceededException(BigDecimal allocated, BigDecimal total) {
        super("allocations of " + pounds(allocated) + " exceed the fund of " + pounds(total) + " by "
                + pounds(allocated.subtract(total)) + "; lower an allocation, or correct the total");
    }

    /**
     * Checks that allocations do not come to more than their fund. Exactly as much is in order.
     *
     * @param allocated the sum of the allocations, in pounds
     * @param total the fund, in pounds
     * @throws FundExceededException if they come to more
     */
    static void check(BigDecimal allocated, BigDecimal total) {
        // With nothing allocated there is nothing to lower: a negative total is for validation to report.
        if (allocated.signum() > 0 && allocated.compareTo(total) > 0) {
            throw new FundExceededException(allocated, total);
        }
    }

    @Override
    public String property() {
        return "allocations";
    }

    private static String pounds(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,." + Math.max(2, amount.scale()) + "f", amount);
    }
}
