package org.opencarers.example.kmpt;

import org.opencarers.rules.Outcome;

/** Whether somebody may come to the Carers Drop-in Service. */
public enum CarersDropInOutcome implements Outcome {
    /** The person may come. */
    MAY_ATTEND("yes, without an appointment"),
    /** The service is not meant for this person. */
    NOT_COVERED("the stated conditions are not met"),
    /** The page leaves it open. */
    REFER("the text does not say: ask the organisation");

    private final String meaning;

    CarersDropInOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
