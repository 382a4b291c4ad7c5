package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What a local authority owes a young carer before the 18th birthday. */
public enum YoungCarerTransitionAssessmentOutcome implements Outcome {
    /** The authority must assess. */
    DUTY_TO_ASSESS("the authority must assess"),
    /** The authority must say why it does not assess. */
    NO_DUTY_GIVE_REASONS(
            "there is no duty to assess, but somebody entitled to ask has asked: the authority must give written reasons,"
                    + " and information and advice"),
    /** The authority owes nothing under this policy. */
    NO_DUTY("there is no duty to assess under these rules");

    private final String meaning;

    YoungCarerTransitionAssessmentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
