package org.opencarers.rules;

/**
 * One of the answers that a policy can give. Implemented by enumerations, whose constants stand in the order of display.
 */
public interface Outcome {

    /** The name of the constant, as it is written in answers. */
    String name();

    /** What the outcome means for the carer, in plain words. */
    String meaning();
}
