package org.opencarers.law.gb;

import org.opencarers.rules.Outcome;

/** Whether an employee may take the carer's leave asked for. */
public enum CarersLeaveOutcome implements Outcome {
    /** All of it. */
    ENTITLED("yes, all the days asked for"),
    /** Some of it. */
    ENTITLED_IN_PART("yes, but fewer days than asked for"),
    /** Not at that time. */
    NOTICE_TOO_SHORT(
            "not yet: the employee has the right, but the notice is too short; the employer may agree all the same"),
    /** None of it. */
    NOT_ENTITLED("no: there is no right to the leave, or no days of it are left");

    private final String meaning;

    CarersLeaveOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
