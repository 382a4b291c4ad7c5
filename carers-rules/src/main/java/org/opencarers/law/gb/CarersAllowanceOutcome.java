package org.opencarers.law.gb;

import org.opencarers.rules.Outcome;

/** What can follow for a carer who asks for Carer's Allowance. */
public enum CarersAllowanceOutcome implements Outcome {
    /** It is payable. */
    ENTITLED("payable; the value is the weekly amount"),
    /** Entitled, but an overlapping benefit leaves nothing to pay. */
    UNDERLYING_ENTITLEMENT(
            "all conditions met, but an overlapping benefit is at least as high: nothing is paid, other benefits may rise"),
    /** Scotland has a benefit of its own. */
    OTHER_BENEFIT("the carer lives in Scotland: ask about Carer Support Payment"),
    /** It is not payable. */
    NOT_ENTITLED("a condition fails"),
    /** A person has to answer. */
    REFER("a person must decide: Northern Ireland, Scotland while the pilot areas ran, or the last week after a death");

    private final String meaning;

    CarersAllowanceOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
