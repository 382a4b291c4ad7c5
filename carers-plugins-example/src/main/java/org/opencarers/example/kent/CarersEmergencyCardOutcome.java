package org.opencarers.example.kent;

import org.opencarers.rules.Outcome;

/** Whether a carer may have the Kent Carers' Emergency Card. */
public enum CarersEmergencyCardOutcome implements Outcome {
    /** The carer may join the scheme and have the card. */
    MAY_JOIN("yes"),
    /** The scheme is not meant for this carer. */
    NOT_COVERED("the stated conditions are not met"),
    /** The text leaves it open. */
    REFER("the text does not say: ask the organisation");

    private final String meaning;

    CarersEmergencyCardOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
