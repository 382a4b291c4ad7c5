package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whether a disabled facilities grant must be approved, and how far it reaches. */
public enum DisabledFacilitiesGrantOutcome implements Outcome {
    /** The grant covers what is not contributed. */
    GRANT("the authority must approve a grant"),
    /** The works cost more than the maximum. */
    GRANT_CAPPED("the authority must approve a grant of the maximum; anything above it is for the authority to decide"),
    /** The contribution covers everything. */
    NIL_GRANT("no grant is paid: the contribution is at least as large as the cost"),
    /** There is no grant. */
    REFUSE("there is no grant: at least one condition of the statute is not met"),
    /** The text leaves it to a person. */
    REFER(
            "a person must decide: the certificate, the tenure or the intention to stay is in question, or a rule was not verified");

    private final String meaning;

    DisabledFacilitiesGrantOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
