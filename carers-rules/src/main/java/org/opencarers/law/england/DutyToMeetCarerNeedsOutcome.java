package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What a local authority owes a carer whose needs it has considered. */
public enum DutyToMeetCarerNeedsOutcome implements Outcome {
    /** The needs must be met. */
    DUTY_TO_MEET("the authority must meet them"),
    /** The needs need not be met. */
    NO_DUTY("no duty; a power may exist (s.20(6), recall)"),
    /** A person has to answer. */
    REFER("a person must apply conditions 3 and 4 of s.20, whose wording was not verified");

    private final String meaning;

    DutyToMeetCarerNeedsOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
