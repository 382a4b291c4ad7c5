package org.opencarers.rules.computation;

import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.PolicyPack;

/**
 * A computed fact, and the pack whose code works it out.
 *
 * @param pack the id of the pack
 * @param packType the class of the pack
 * @param computed the fact, what it is worked out from, and the code
 * @param <T> the type of the answer
 */
public record PackComputation<T>(String pack, Class<? extends PolicyPack> packType, ComputedFact<T> computed) {

    /** The fact that is worked out. */
    public Fact<T> fact() {
        return computed.fact();
    }
}
