package org.opencarers.example.llr;

import org.opencarers.rules.Outcome;

/** Whether a carer may have the carers passport, and who gives it. */
public enum CarersPassportOutcome implements Outcome {
    /** The carer asks the council for it. */
    MAY_APPLY("apply to the council"),
    /** The carer asks another organisation for it. */
    APPLY_VIA_PARENT_CARER_VOICE("Rutland parents of a child under 18 apply through Parent Carer Voice"),
    /** The passport is not meant for this person. */
    NOT_COVERED("the stated conditions are not met"),
    /** The page leaves it open. */
    REFER("the text does not say: ask the organisation");

    private final String meaning;

    CarersPassportOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
