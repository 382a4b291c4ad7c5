package org.opencarers.conformance.reference;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;

/**
 * What a policy answers, by its meaning.
 *
 * @param possible the outcomes that some filling-in of the unknown facts gives, in the policy's order; at least one
 * @param missing the unknown facts that can still matter, in asking order
 * @param <O> the outcomes of the policy
 */
public record ReferenceAnswer<O extends Enum<O> & Outcome>(List<O> possible, List<Fact<?>> missing) {

    /** Keeps the lists as they are. */
    public ReferenceAnswer {
        possible = List.copyOf(possible);
        missing = List.copyOf(missing);
    }

    /** The outcome, or empty when fillings-in differ. */
    public Optional<O> outcome() {
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }
}
