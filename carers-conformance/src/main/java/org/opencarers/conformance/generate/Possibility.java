package org.opencarers.conformance.generate;

import org.opencarers.rules.Outcome;

/** Whether something happens in a question made to find out whether it can. */
public enum Possibility implements Outcome {
    /** It happens. */
    HAPPENS("it happens"),
    /** It does not. */
    DOES_NOT("it does not happen");

    private final String meaning;

    Possibility(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
