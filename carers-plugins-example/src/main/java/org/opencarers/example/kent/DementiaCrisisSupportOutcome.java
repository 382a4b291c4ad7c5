package org.opencarers.example.kent;

import org.opencarers.rules.Outcome;

/** Whether the Dementia and Care Crisis Support Service may be used in a given week. */
public enum DementiaCrisisSupportOutcome implements Outcome {
    /** The service may be used this week. */
    MAY_USE("yes"),
    /** The service is meant for them, and has been used as long as it can be. */
    LIMIT_REACHED("the six weeks are over"),
    /** The service is not meant for them. */
    NOT_COVERED("the stated conditions are not met");

    private final String meaning;

    DementiaCrisisSupportOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
