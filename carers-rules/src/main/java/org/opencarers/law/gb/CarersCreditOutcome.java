package org.opencarers.law.gb;

import org.opencarers.rules.Outcome;

/** Whether National Insurance credits for caring are given. */
public enum CarersCreditOutcome implements Outcome {
    /** The week is credited. */
    ENTITLED("the carer gets the credits"),
    /** The week is not credited. */
    NOT_ENTITLED("the carer does not get the credits: at least one condition is not met");

    private final String meaning;

    CarersCreditOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
