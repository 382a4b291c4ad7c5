package org.opencarers.testkit.mutation;

import java.util.Optional;
import org.opencarers.rules.Condition;
import org.opencarers.rules.rewriting.Replacement;

/**
 * Puts another condition in the place of one, in every rule that shares it.
 *
 * @param replaced the one
 * @param replacement the other
 */
record NodeReplacement(Condition replaced, Condition replacement) implements Replacement {

    @Override
    @SuppressWarnings("ReferenceEquality") // one definition, wherever it stands; an equal one elsewhere is another
    public Optional<Condition> condition(Condition condition) {
        return condition == replaced ? Optional.of(replacement) : Optional.empty();
    }
}
