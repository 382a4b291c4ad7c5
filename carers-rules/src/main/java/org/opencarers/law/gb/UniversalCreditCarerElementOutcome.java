package org.opencarers.law.gb;

import org.opencarers.rules.Outcome;

/** Whether a claimant's Universal Credit includes the carer element. */
public enum UniversalCreditCarerElementOutcome implements Outcome {
    /** It is included. */
    INCLUDE("the element is included"),
    /** Another element of the same claimant takes its place. */
    LCWRA_INSTEAD(
            "the conditions are met, but the claimant has the element for limited capability for work and work-related"
                    + " activity, and does not get both"),
    /** It is not included. */
    NOT_INCLUDED("the element is not included: at least one condition is not met");

    private final String meaning;

    UniversalCreditCarerElementOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
