package org.opencarers.example.kent;

import org.opencarers.rules.Outcome;

/** Whether a charity that supports adult carers supports this one: the answers of several policies. */
public enum CarersSupportOutcome implements Outcome {
    /** The charity supports this carer. */
    MAY_USE("yes"),
    /** The charity is not meant for this carer. */
    NOT_COVERED("the stated conditions are not met"),
    /** The text leaves it open. */
    REFER("the text does not say: ask the organisation");

    private final String meaning;

    CarersSupportOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
