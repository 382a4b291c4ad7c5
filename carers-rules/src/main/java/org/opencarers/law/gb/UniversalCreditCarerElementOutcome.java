package org.opencarers.law.gb;

import org.opencarers.rules.Outcome;

/** Whether a claimant's Universal Credit includes the carer element. */
public enum UniversalCreditCarerElementOutcome implements Outcome {
    /** It is included. */
    INCLUDE("included; the value is the monthly amount"),
    /** Another element of the same claimant takes its place. */
    LCWRA_INSTEAD("conditions met, but the same claimant has the work-capability element: not both"),
    /** It is not included. */
    NOT_INCLUDED("a condition fails");

    private final String meaning;

    UniversalCreditCarerElementOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
