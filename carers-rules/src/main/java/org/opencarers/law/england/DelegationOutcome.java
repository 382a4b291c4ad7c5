package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whether a local authority may hand a function to another body. */
public enum DelegationOutcome implements Outcome {
    /** The function may be handed over. */
    MAY_DELEGATE("the authority may hand it over, and stays responsible"),
    /** The function must stay with the authority. */
    MAY_NOT_DELEGATE("the authority may not hand it over: it is one of the four exceptions");

    private final String meaning;

    DelegationOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
