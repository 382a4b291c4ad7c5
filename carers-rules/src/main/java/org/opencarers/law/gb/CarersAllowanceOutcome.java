package org.opencarers.law.gb;

import org.opencarers.rules.Outcome;

/** What can follow for a carer who asks for Carer's Allowance. */
public enum CarersAllowanceOutcome implements Outcome {
    /** It is payable. */
    ENTITLED("Carer's Allowance is payable"),
    /** Entitled, but an overlapping benefit leaves nothing to pay. */
    UNDERLYING_ENTITLEMENT(
            "all conditions are met, but an overlapping benefit is at least as high: nothing is paid, but other benefits may"
                    + " rise"),
    /** Scotland has a benefit of its own. */
    OTHER_BENEFIT("not payable, because the carer lives in Scotland: ask about Carer Support Payment"),
    /** It is not payable. */
    NOT_ENTITLED("not payable: at least one condition is not met"),
    /** A person has to answer. */
    REFER("a person must decide: the carer lives in Northern Ireland, or in Scotland while the pilot areas ran, or the"
            + " run-on after a death is just ending");

    private final String meaning;

    CarersAllowanceOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
