package org.opencarers.law.scotland;

import org.opencarers.rules.Outcome;

/** What can follow for a carer who asks for Carer Support Payment. */
public enum CarerSupportPaymentOutcome implements Outcome {
    /** It is payable. */
    ENTITLED("payable; the value is the weekly amount"),
    /** It is not payable. */
    NOT_ENTITLED("a condition fails"),
    /** A person has to answer. */
    REFER("an overlapping benefit is paid: overlap was not verified for this benefit");

    private final String meaning;

    CarerSupportPaymentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
