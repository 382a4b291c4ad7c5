package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whether the needs of an adult meet the national eligibility criteria. */
public enum AdultEligibleNeedsOutcome implements Outcome {
    /** The criteria are met. */
    ELIGIBLE("the needs meet the criteria"),
    /** The criteria are not met. */
    NOT_ELIGIBLE("the needs do not meet the criteria"),
    /** Nothing can be determined yet. */
    ASSESS_FIRST("nothing can be said before the assessment has been carried out");

    private final String meaning;

    AdultEligibleNeedsOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
