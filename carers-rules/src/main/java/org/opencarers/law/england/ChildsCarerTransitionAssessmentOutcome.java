package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What a local authority owes an adult who cares for a child that will turn 18. */
public enum ChildsCarerTransitionAssessmentOutcome implements Outcome {
    /** The authority must assess. */
    DUTY_TO_ASSESS("the authority must assess"),
    /** The authority owes nothing under this policy. */
    NO_DUTY("there is no duty to assess under these rules");

    private final String meaning;

    ChildsCarerTransitionAssessmentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
