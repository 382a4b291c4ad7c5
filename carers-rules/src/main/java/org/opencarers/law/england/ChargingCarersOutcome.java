package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whether a carer may be charged, and as much as is meant. */
public enum ChargingCarersOutcome implements Outcome {
    /** A charge is allowed. */
    MAY_CHARGE("there is a power (not a duty) to charge, subject to the carer's means"),
    /** Only a lower charge is allowed. */
    CHARGE_TOO_HIGH("a power to charge, but not this much"),
    /** No charge is allowed. */
    MAY_NOT_CHARGE("the carer may not be charged");

    private final String meaning;

    ChargingCarersOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
