package org.opencarers.conformance.teeth;

import org.opencarers.rules.Outcome;

/** Outcomes of the invented grant. */
enum SampleOutcome implements Outcome {
    MAY_HAVE("the carer may have the grant"),
    REFER("a person decides"),
    NOT_COVERED("the grant is not for this carer");

    private final String meaning;

    SampleOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
