package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What a local authority owes a child who cares. */
public enum YoungCarersNeedsAssessmentOutcome implements Outcome {
    /** The authority must assess. */
    DUTY_TO_ASSESS("the authority must assess, and must consider whether the care is appropriate for a child to give"),
    /** The authority owes nothing under this policy. */
    NO_DUTY("there is no duty to assess under these rules"),
    /** A person has to answer. */
    REFER("a person must decide: an exclusion, or the exact words of the law, were not verified");

    private final String meaning;

    YoungCarersNeedsAssessmentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
