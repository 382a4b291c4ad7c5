package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whether a local authority may hand a function to another body. */
public enum DelegationOutcome implements Outcome {
    /** The function may be handed over. */
    MAY_DELEGATE("it may; it stays responsible"),
    /** The function must stay with the authority. */
    MAY_NOT_DELEGATE("one of the four exceptions");

    private final String meaning;

    DelegationOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
