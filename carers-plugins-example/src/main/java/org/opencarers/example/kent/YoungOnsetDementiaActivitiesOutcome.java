package org.opencarers.example.kent;

import org.opencarers.rules.Outcome;

/** Whether a couple may attend the Young Onset Dementia Activities Project. */
public enum YoungOnsetDementiaActivitiesOutcome implements Outcome {
    /** There is a place for the couple. */
    MAY_ATTEND("yes"),
    /** The project is meant for the couple, and there is no place left this time. */
    FULL("six couples are booked"),
    /** The project is not meant for this couple. */
    NOT_COVERED("the stated conditions are not met");

    private final String meaning;

    YoungOnsetDementiaActivitiesOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
