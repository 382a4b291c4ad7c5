package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whether a carer may be charged, and as much as is meant. */
public enum ChargingCarersOutcome implements Outcome {
    /** A charge is allowed. */
    MAY_CHARGE("the authority may charge but need not; how much depends on the carer's means"),
    /** Only a lower charge is allowed. */
    CHARGE_TOO_HIGH("the authority may charge, but not as much as this"),
    /** No charge is allowed. */
    MAY_NOT_CHARGE("the authority may not charge the carer");

    private final String meaning;

    ChargingCarersOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
