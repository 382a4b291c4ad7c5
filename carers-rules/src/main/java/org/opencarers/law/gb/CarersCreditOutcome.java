package org.opencarers.law.gb;

import org.opencarers.rules.Outcome;

/** Whether National Insurance credits for caring are given. */
public enum CarersCreditOutcome implements Outcome {
    /** The week is credited. */
    ENTITLED("credited"),
    /** The week is not credited. */
    NOT_ENTITLED("a condition fails");

    private final String meaning;

    CarersCreditOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
