package org.opencarers.rules;

/**
 * How well a statement of law or a number is known: the tags of the catalogue of policies.
 *
 * <p>Only {@link #RECALL} is special: a value remembered without a source is stored, shown, and never used.
 */
public enum Certainty {
    /** Read in the statute, the regulation, Hansard, GOV.UK or the organisation's own document. */
    PRIMARY,
    /** Read in a council's, charity's, law firm's, newspaper's or open-data source. */
    SECONDARY,
    /** Derived from sources that were read, or a cautious reading of them. */
    INFERRED,
    /** Remembered, with no source read: never relied on. */
    RECALL;

    /** Whether a decision may rest on a statement of this certainty: all but {@link #RECALL}. */
    public boolean isUsable() {
        return this != RECALL;
    }
}
