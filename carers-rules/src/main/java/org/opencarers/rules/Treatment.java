package org.opencarers.rules;

/** What a policy does with one provision of the law. */
public enum Treatment {
    /** Rules, conditions or the dates that are covered say what the provision says. */
    IMPLEMENTED("implemented"),
    /** The law wants somebody's judgement: it is a fact that a person answers, or an outcome that asks a person. */
    LEFT_TO_JUDGEMENT("left to judgement"),
    /** Another body or another policy answers it. */
    DELEGATED("delegated"),
    /** It is no part of the policy's question. */
    OUT_OF_SCOPE("out of scope"),
    /** It belongs to the policy's question, and nobody has modelled it so far. */
    NOT_YET("not yet");

    private final String words;

    Treatment(String words) {
        this.words = words;
    }

    /** The treatment in words. */
    public String words() {
        return words;
    }
}
