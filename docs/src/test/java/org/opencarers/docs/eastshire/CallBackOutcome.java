package org.opencarers.docs.eastshire;

import org.opencarers.rules.Outcome;

/** How soon Eastshire's carers' team calls back. */
public enum CallBackOutcome implements Outcome {
    /** Within two working days. */
    SOON("the carers' team calls within two working days"),
    /** Within two weeks. */
    LATER("the carers' team calls within two weeks");

    private final String meaning;

    CallBackOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
