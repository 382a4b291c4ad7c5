package org.opencarers.example.swlstg;

import org.opencarers.rules.Outcome;

/** Whether a carer may register with the Lived Experience Network. */
public enum LivedExperienceNetworkOutcome implements Outcome {
    /** The carer may register. */
    MAY_JOIN("yes"),
    /** The page leaves it open. */
    REFER("the text does not say: ask the organisation");

    private final String meaning;

    LivedExperienceNetworkOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
