package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whether a carer's needs meet the national eligibility criteria. */
public enum CarerEligibleNeedsOutcome implements Outcome {
    /** The criteria are met. */
    ELIGIBLE("the needs meet the criteria"),
    /** The criteria are not met. */
    NOT_ELIGIBLE("the needs do not meet the criteria; the authority may still help"),
    /** Nothing can be determined yet. */
    ASSESS_FIRST("nothing can be determined yet: there is no assessment, or none over a long enough period");

    private final String meaning;

    CarerEligibleNeedsOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
