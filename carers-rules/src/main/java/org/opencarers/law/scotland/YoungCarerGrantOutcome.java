package org.opencarers.law.scotland;

import org.opencarers.rules.Outcome;

/** Whether a young carer gets a Young Carer Grant. */
public enum YoungCarerGrantOutcome implements Outcome {
    /** The grant is paid. */
    ENTITLED("the young carer gets the grant; where its amount is known only from memory, no amount is given"),
    /** The grant is not paid. */
    NOT_ENTITLED("the young carer does not get the grant: at least one condition is not met");

    private final String meaning;

    YoungCarerGrantOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
