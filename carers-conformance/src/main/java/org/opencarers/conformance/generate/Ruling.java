package org.opencarers.conformance.generate;

import org.opencarers.rules.Outcome;

/** The outcomes of every generated policy. */
public enum Ruling implements Outcome {
    /** All of it. */
    GRANTED("the carer gets it"),
    /** Part of it. */
    REDUCED("the carer gets part of it"),
    /** A person decides. */
    REFERRED("a person decides"),
    /** Nothing. */
    REFUSED("the carer does not get it");

    private final String meaning;

    Ruling(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
