package org.opencarers.example.kent;

import org.opencarers.rules.Outcome;

/** Whether the carers' break fund may pay for a break. */
public enum CarersBreakFundOutcome implements Outcome {
    /** The fund may pay. */
    MAY_BE_PAID("yes, flexibly; amounts are not stated"),
    /** The fund is not meant for this carer. */
    NOT_COVERED("the stated conditions are not met");

    private final String meaning;

    CarersBreakFundOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
