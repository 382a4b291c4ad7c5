package org.opencarers.example.kent;

import org.opencarers.rules.Outcome;

/** Whether a service for young carers supports this child: the answers of several policies. */
public enum YoungCarersOutcome implements Outcome {
    /** The service supports this child. */
    MAY_USE("yes"),
    /** The service is not meant for this child. */
    NOT_COVERED("the stated conditions are not met");

    private final String meaning;

    YoungCarersOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
