package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What a local authority owes somebody who cares for a disabled child without being the parent. */
public enum DisabledChildsCarerAssessmentOutcome implements Outcome {
    /** The authority must assess. */
    DUTY_TO_ASSESS("the authority must assess"),
    /** The authority owes nothing under this policy. */
    NO_DUTY("there is no duty to assess under these rules"),
    /** A person has to answer. */
    REFER("a person must decide: the carer is under 18, and it was not verified whether the section still reaches young"
            + " carers");

    private final String meaning;

    DisabledChildsCarerAssessmentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
