package org.opencarers.law.scotland;

import org.opencarers.rules.Outcome;

/** Whether the Carer's Allowance Supplement is due for a qualifying date. */
public enum CarersAllowanceSupplementOutcome implements Outcome {
    /** One payment is due. */
    ENTITLED("one payment is due"),
    /** No payment is due. */
    NOT_ENTITLED("no payment is due: at least one condition is not met");

    private final String meaning;

    CarersAllowanceSupplementOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
