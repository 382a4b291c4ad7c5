package org.opencarers.core.grants;

/**
 * Thrown when sums that are paid for different periods would be added.
 *
 * <p>The message names the two periods and not the sums, which may be personal data and have no place in a log.
 */
public final class PeriodsMixedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    PeriodsMixedException(PaymentPeriod one, PaymentPeriod other) {
        super("a sum paid " + one.title() + " and a sum paid " + other.title()
                + " are never added; add sums of one period only");
    }
}
