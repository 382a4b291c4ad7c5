package org.opencarers.rules;

/** How often an award is paid. Amounts of different periods are never added or compared. */
public enum Per {
    /** Every week. */
    WEEK,
    /** Every month. */
    MONTH,
    /** Every year. */
    YEAR,
    /** One of several payments. */
    PAYMENT,
    /** Once. */
    ONE_OFF
}
