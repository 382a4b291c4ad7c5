package org.opencarers.example.kent;

import org.opencarers.rules.Outcome;

/** Whether a carer may be paid a one-off direct payment. */
public enum OneOffDirectPaymentOutcome implements Outcome {
    /** The council may pay. */
    MAY_BE_PAID("the council may pay; amounts are not stated"),
    /** The carer is to be assessed before anything can be paid. */
    ASSESS_FIRST("a carer's assessment comes first"),
    /** The carer lives under another council. */
    NOT_COVERED("the stated conditions are not met");

    private final String meaning;

    OneOffDirectPaymentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
