package org.opencarers.example.kent;

import org.opencarers.rules.Outcome;

/** Who carries out a carer's assessment in Kent while assessments are delegated on trial. */
public enum DelegatedAssessmentOutcome implements Outcome {
    /** The charity of South West Kent. */
    CARERS_FIRST("Carers FIRST, as a delegated duty"),
    /** The charity of Dover and Thanet. */
    CARERS_SUPPORT_DOVER_THANET("Carers' Support Dover District and Thanet, as a delegated duty"),
    /** No charity: there is no trial in this district. */
    COUNCIL("the council itself"),
    /** The carer lives outside Kent. */
    NOT_COVERED("the stated conditions are not met"),
    /** The text leaves it open. */
    REFER("the text does not say: ask the organisation");

    private final String meaning;

    DelegatedAssessmentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
