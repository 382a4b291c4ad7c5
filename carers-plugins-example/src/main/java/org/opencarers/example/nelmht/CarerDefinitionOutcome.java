package org.opencarers.example.nelmht;

import org.opencarers.rules.Outcome;

/** Whether somebody is a carer in the words of the strategy. */
public enum CarerDefinitionOutcome implements Outcome {
    /** A carer, and an adult. */
    CARER("yes"),
    /** A carer, and a child. */
    YOUNG_CARER("yes, and under 18"),
    /** No carer in these words. */
    NOT_A_CARER("no"),
    /** The strategy leaves it open. */
    REFER("the text does not say: ask the organisation");

    private final String meaning;

    CarerDefinitionOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
