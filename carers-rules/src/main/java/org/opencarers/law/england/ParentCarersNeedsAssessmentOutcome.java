package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What a local authority owes the parent of a disabled child. */
public enum ParentCarersNeedsAssessmentOutcome implements Outcome {
    /** The authority must assess. */
    DUTY_TO_ASSESS("the authority must assess"),
    /** The authority owes nothing under this policy. */
    NO_DUTY("there is no duty to assess under these rules"),
    /** A person has to answer. */
    REFER("a person must decide: only a future need appears and the carer has not asked, and the exact words of the law"
            + " were not verified");

    private final String meaning;

    ParentCarersNeedsAssessmentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
