package org.opencarers.docs.northshire;

import org.opencarers.rules.Outcome;

// tag::outcomes[]
/** What follows for a carer who asks for Northshire's break grant. */
public enum BreakGrantOutcome implements Outcome {
    /** The carer may have the grant. */
    MAY_HAVE("yes: the grant may be paid"),
    /** The text does not cover this carer. */
    NOT_COVERED("the stated conditions are not met"),
    /** The text leaves it open. */
    REFER("the text does not say: the carers' team decides");

    private final String meaning;

    BreakGrantOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
// end::outcomes[]
