package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What follows when a carer's needs might be met by a direct payment. */
public enum CarerDirectPaymentOutcome implements Outcome {
    /** The authority must pay. */
    MUST_PAY("the four conditions of s.31 are met"),
    /** The authority need not pay. */
    NO_DUTY("a condition fails"),
    /** A person has to answer. */
    REFER("the carer lacks capacity to ask: s.32 (authorised person, five conditions) is for a person to apply");

    private final String meaning;

    CarerDirectPaymentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
