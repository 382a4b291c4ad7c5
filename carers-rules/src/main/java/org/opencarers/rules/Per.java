package org.opencarers.rules;

/** How often an award is paid. Amounts of different periods are never added or compared. */
public enum Per {
    /** Every week. */
    WEEK("a week"),
    /** Every month. */
    MONTH("a month"),
    /** Every year. */
    YEAR("a year"),
    /** One of several payments. */
    PAYMENT("for each payment"),
    /** Once. */
    ONE_OFF("once");

    private final String words;

    Per(String words) {
        this.words = words;
    }

    /** The period as it follows an amount: "a week", "once". */
    public String words() {
        return words;
    }
}
