package org.opencarers.law.scotland;

import org.opencarers.rules.Outcome;

/** Whether a young carer gets a Young Carer Grant. */
public enum YoungCarerGrantOutcome implements Outcome {
    /** The grant is paid. */
    ENTITLED("the value is the yearly grant, or null where the amount is recall"),
    /** The grant is not paid. */
    NOT_ENTITLED("a condition fails");

    private final String meaning;

    YoungCarerGrantOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
