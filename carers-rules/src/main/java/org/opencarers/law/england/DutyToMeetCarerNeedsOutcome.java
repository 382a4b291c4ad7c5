package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** What a local authority owes a carer whose needs it has considered. */
public enum DutyToMeetCarerNeedsOutcome implements Outcome {
    /** The needs must be met. */
    DUTY_TO_MEET("the authority must meet the needs"),
    /** The needs need not be met. */
    NO_DUTY("the authority need not meet the needs; it may have a power to (section 20(6), known only from memory)"),
    /** A person has to answer. */
    REFER("a person must decide by conditions 3 and 4 of section 20, whose exact words were not verified");

    private final String meaning;

    DutyToMeetCarerNeedsOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
