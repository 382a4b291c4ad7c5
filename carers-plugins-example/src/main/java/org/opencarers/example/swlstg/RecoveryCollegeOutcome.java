package org.opencarers.example.swlstg;

import org.opencarers.rules.Outcome;

/** Whether a carer may enrol at the Recovery College. */
public enum RecoveryCollegeOutcome implements Outcome {
    /** The carer may enrol. */
    MAY_ENROL("yes"),
    /** The college is not meant for this carer. */
    NOT_COVERED("the stated conditions are not met"),
    /** The page leaves it open. */
    REFER("the text does not say: ask the organisation");

    private final String meaning;

    RecoveryCollegeOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
