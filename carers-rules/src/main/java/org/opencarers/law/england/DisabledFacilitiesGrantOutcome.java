package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whether a disabled facilities grant must be approved, and how far it reaches. */
public enum DisabledFacilitiesGrantOutcome implements Outcome {
    /** The grant covers what is not contributed. */
    GRANT("approve; the value is the grant"),
    /** The works cost more than the maximum. */
    GRANT_CAPPED("approve the maximum; the rest is discretionary"),
    /** The contribution covers everything. */
    NIL_GRANT("the contribution is as large as the cost"),
    /** There is no grant. */
    REFUSE("a statutory condition fails"),
    /** The text leaves it to a person. */
    REFER("a person must decide: certificate, tenure, or a rule that was not verified");

    private final String meaning;

    DisabledFacilitiesGrantOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
