package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What a local authority owes a carer who may need an assessment. */
public enum CarersAssessmentOutcome implements Outcome {
    /** The authority must assess. */
    DUTY_TO_ASSESS("the authority must assess the carer; since April 2015 without being asked"),
    /** The duty was suspended in 2020 and 2021. */
    DUTY_RESTRICTED(
            "all conditions are met, but the Coronavirus Act 2020 suspended the duty; the authority could still assess"),
    /** The carer must be told of the right to ask. */
    MUST_INFORM_OF_RIGHT(
            "there is no duty to assess, because the carer has not asked; the authority must tell the carer of"
                    + " the right to ask (2005 to 2015)"),
    /** The authority owes nothing under this policy. */
    NO_DUTY(
            "there is no duty to assess under these rules; those for children who care and for parents may still apply");

    private final String meaning;

    CarersAssessmentOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
