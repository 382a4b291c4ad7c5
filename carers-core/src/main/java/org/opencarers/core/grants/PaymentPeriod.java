package org.opencarers.core.grants;

import org.opencarers.core.text.Titled;

/** How often a sum is paid. Sums of different periods are never added, nor turned into one another. */
public enum PaymentPeriod implements Titled {
    /** Once, and not again. */
    ONE_OFF("once"),
    /** Every week. */
    WEEK("every week"),
    /** Every calendar month. */
    MONTH("every month"),
    /** Every year. */
    YEAR("every year");

    private final String title;

    PaymentPeriod(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
