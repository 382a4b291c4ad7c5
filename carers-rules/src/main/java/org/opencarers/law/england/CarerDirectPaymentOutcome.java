package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What follows when a carer's needs might be met by a direct payment. */
public enum CarerDirectPaymentOutcome implements Outcome {
    /** The authority must pay. */
    MUST_PAY("the authority must pay: the four conditions of section 31 are met"),
    /** The authority need not pay. */
    NO_DUTY("the authority need not pay: at least one condition of section 31 is not met"),
    /** A person has to answer. */
    REFER(
            "a person must decide: the carer lacks the capacity to ask, so section 32 applies, with an authorised person and"
                    + " five conditions");

    private final String meaning;

    CarerDirectPaymentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
