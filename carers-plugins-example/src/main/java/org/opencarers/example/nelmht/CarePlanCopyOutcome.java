package org.opencarers.example.nelmht;

import org.opencarers.rules.Outcome;

/** Whether the carer is given a copy of the care plan. */
public enum CarePlanCopyOutcome implements Outcome {
    /** The carer is given a copy. */
    GIVE_COPY("give it, with up-to-date crisis contacts"),
    /** The carer is given none, because there is no consent. */
    WITHHOLD_COPY("no consent: do not give it"),
    /** There is nothing to copy. */
    NO_PLAN("there is no plan");

    private final String meaning;

    CarePlanCopyOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
