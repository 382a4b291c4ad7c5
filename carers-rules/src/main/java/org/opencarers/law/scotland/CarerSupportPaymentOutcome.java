package org.opencarers.law.scotland;

import org.opencarers.rules.Outcome;

/** What can follow for a carer who asks for Carer Support Payment. */
public enum CarerSupportPaymentOutcome implements Outcome {
    /** It is payable. */
    ENTITLED("Carer Support Payment is payable"),
    /** It is not payable. */
    NOT_ENTITLED("not payable: at least one condition is not met"),
    /** A person has to answer. */
    REFER("a person must decide: an overlapping benefit is paid, and how it counts here was not verified");

    private final String meaning;

    CarerSupportPaymentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
