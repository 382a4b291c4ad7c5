package org.opencarers.testkit.mutation;

import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * A policy changed in one place.
 *
 * @param kind what the change does
 * @param description where and how, in words, unique in its policy
 * @param policy the changed policy
 * @param <O> the outcomes
 */
public record Mutant<O extends Enum<O> & Outcome>(Kind kind, String description, Policy<O> policy) {

    @Override
    public String toString() {
        return description;
    }
}
